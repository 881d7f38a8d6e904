// Videos of the page → captions that come on with the first press; a track that is on from the start is fetched before it.

export function showCaptions(): void {
  document.querySelectorAll('video').forEach((video) => {
    const show = () => {
      const track = video.textTracks[0];
      if (track) track.mode = 'showing';
    };
    video.addEventListener('play', show, { once: true });
  });
}
