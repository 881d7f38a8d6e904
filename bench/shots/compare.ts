// Two pictures of a page → how much of it changed, and where.
import sharp from 'sharp';

export interface Change {
  /** Share of the points that differ, 0 to 1; 1 when the page has another size. */
  share: number;
  /** The newer picture, faint, with what changed in red. */
  picture?: Buffer;
}

/** Below this a difference of colour is the smoothing of letters. */
const NOTICEABLE = 24;

export async function compare(before: Buffer, after: Buffer): Promise<Change> {
  const [old, now] = await Promise.all(
    [before, after].map((png) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!old || !now || old.info.width !== now.info.width || old.info.height !== now.info.height)
    return { share: 1 };
  const { width, height } = now.info;
  const marked = Buffer.from(now.data.map((value) => 200 + value * 0.2));
  let changed = 0;
  for (let at = 0; at < now.data.length; at += 3) {
    const distance = Math.max(
      ...[0, 1, 2].map((k) => Math.abs((old.data[at + k] ?? 0) - (now.data[at + k] ?? 0))),
    );
    if (distance < NOTICEABLE) continue;
    changed++;
    marked.set([220, 0, 0], at);
  }
  if (changed === 0) return { share: 0 };
  const picture = await sharp(marked, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  return { share: changed / (width * height), picture };
}
