// A piece of text → whether it holds an address for electronic mail, also one spelled to escape machines.

const PROVIDERS = /^(gmail|yahoo|hotmail|outlook|icloud)(?![a-z])/;

/** @param folded text without accents and capitals */
export function holdsMailAddress(folded: string): boolean {
  const text = folded.replace(/ ?(?:[([{](?:at|a|a cong)[)\]}]|(?<![a-z])a cong(?![a-z])) ?/g, '@');
  // Only what stands close to the sign is looked at: the time is the same for any text.
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (!/[a-z0-9_.+-] ?$/.test(text.slice(Math.max(0, at - 2), at))) continue;
    const behind = text.slice(at + 1, at + 81).trimStart();
    if (PROVIDERS.test(behind) || isHost(behind)) return true;
  }
  return false;
}

/** "example.com", "vnptmail . vn": words with full stops between them, the last of two letters or more. */
function isHost(behind: string): boolean {
  const [first = '', ...rest] = behind.split(/ ?\. ?/, 6);
  return /^[a-z0-9-]+$/.test(first) && /^[a-z0-9-]*[a-z]{2,}/.test(rest[0] ?? '');
}
