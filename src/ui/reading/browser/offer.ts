// A guide, its practice or the rescue page on a phone that has a Vietnamese voice → a button that reads the page aloud.

const READ = /\/(huong-dan\/[^/]+(\/tap)?|cuu)\/$/;

/** Says nothing where the phone cannot read Vietnamese: voices of other languages make noise of it. */
export function offerReading(): void {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  const title = document.querySelector('h1');
  if (!speech || !title || !READ.test(location.pathname)) return;
  const offer = () => {
    const voice = speech.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
    if (!voice || document.getElementById('nghe')) return;
    const button = document.createElement('button');
    button.id = 'nghe';
    button.type = 'button';
    button.className = 'button-quiet';
    button.textContent = 'Nghe đọc';
    const again = () => {
      button.disabled = false;
      button.focus();
    };
    button.onclick = () => {
      button.disabled = true;
      import('./reader.ts').then(({ readAloud }) => readAloud(speech, voice, again)).catch(again);
    };
    title.after(button);
  };
  offer();
  // Many phones name their voices only a moment later.
  speech.addEventListener?.('voiceschanged', offer);
}
