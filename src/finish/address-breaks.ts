// A built page → the page whose web addresses stand on one line where they fit, and else break beside a dot or a slash, never
// inside a word, and passwords behind a sign; a word longer than any Vietnamese one gets letters that fit.
import { changeTexts } from './texts.ts';

/** "dichvucong.gov.vn", "localhost:4321/g/lua/", "data/commune.yaml", "to@xa.gov.vn", a password "Gao3sen!cau7nang": words joined by signs. */
const ADDRESS =
  /(?<![\p{L}\p{N}@.:/-])(?:https?:\/\/)?[a-z0-9-]{1,60}(?:[.:/@!][a-z0-9-]{1,60}){0,12}\/?(?![\p{L}\p{N}])/giu;

/** Shorter ones fit on any line. */
const SHORT = 13;

/** A part with as many letters is too wide for a button on a narrow phone, in very large ones: it gets smaller ones. */
const LONG_PART = 11;

/** Where words are not laid out in lines. */
const CLOSED = /^<(script|style|textarea|svg|noscript|template|select)\b/;

export function breakAddresses(html: string): string {
  const start = html.indexOf('<body');
  const broken = changeTexts(html.slice(start), CLOSED, (text) => text.replace(ADDRESS, withBreaks));
  return html.slice(0, start) + broken;
}

function withBreaks(address: string): string {
  const joined = address.length >= SHORT && /[.:@!][a-z0-9]/i.test(address);
  const most = joined ? LONG_PART : LONG_PART + 1;
  const long = address.split(/[.:/@!-]/).some(({ length }) => length >= most);
  if (!(long || joined) || !/[a-z]{2}/i.test(address)) return address;
  const breaks = address
    .replace(/(?<=.)(?:[.@](?=.)|:(?=\d))/g, '<wbr>$&')
    .replace(/(?<!\/)\/(?=[^/])|!(?=.)/g, '$&<wbr>');
  return `<span class="${long ? 'web web-long' : 'web'}">${breaks}</span>`;
}
