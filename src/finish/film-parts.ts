// A built page and the films there are → the page without what it says of films there are not.
const START = '<film-part file="';
const END = '</film-part>';

/**
 * What a page says of a film stands between marks, since films are made after the pages; a film that could not be made leaves
 * a page that is complete without it.
 * @param hasFilm of a file's name
 */
export function withFilms(html: string, hasFilm: (file: string) => boolean): string {
  const [before = '', ...parts] = html.split(START);
  const kept = parts.map((part) => {
    const [file = '', rest = ''] = splitAt(part, '">');
    const [inside, after] = splitAt(rest, END);
    return (hasFilm(file) ? inside : '') + after;
  });
  return before + kept.join('');
}

function splitAt(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`a part about a film without ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
