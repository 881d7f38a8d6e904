// Minutes → "45 phút", "1 giờ", "2 giờ 10 phút".

/** A length of time as people say it. */
export function timeName(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours} giờ`, (rest > 0 || hours === 0) && `${rest} phút`].filter(Boolean).join(' ');
}
