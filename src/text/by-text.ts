// A function of a text → the same function, which remembers: a check, a build and `npm run dev` read the same files again and again.

/**
 * @param work gives the same for the same text, and nobody changes what it gave
 * @param most so many answers are kept; then it begins anew
 */
export function byText<T>(work: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const answer = work(text);
    known.set(text, answer);
    return answer;
  };
}
