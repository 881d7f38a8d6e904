// A player above a list of files → when one has ended the next begins, and the list says which is being played.

export function playInTurn(): void {
  for (const player of document.querySelectorAll<HTMLAudioElement>('[data-programme]')) {
    const part = player.closest('section');
    const links = part ? [...part.querySelectorAll<HTMLAnchorElement>('ol a')] : [];
    let now = 0;
    const mark = () =>
      links.forEach((link, index) => {
        if (index === now) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
    const play = (index: number) => {
      now = index;
      mark();
      player.src = links[index]!.href;
      // Refused where nothing was pressed; the player's own button is still there.
      player.play().catch(() => undefined);
    };
    player.addEventListener('play', mark);
    player.addEventListener('ended', () => {
      if (now + 1 < links.length) play(now + 1);
    });
    links.forEach((link, index) =>
      link.addEventListener('click', (event) => {
        event.preventDefault();
        play(index);
      }),
    );
  }
}
