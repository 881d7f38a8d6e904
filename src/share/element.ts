// The tree satori draws, made by plain functions; styles are satori's subset of CSS in pixels.

export interface PictureElement {
  type: string;
  props: {
    style?: Record<string, string | number>;
    children?: PictureChild | PictureChild[];
    src?: string;
    width?: number;
    height?: number;
  };
}

export type PictureChild = PictureElement | string;

/** A box laid out in a row or a column; satori wants `display: flex` on everything with children. */
export function box(style: Record<string, string | number>, ...children: PictureChild[]): PictureElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

export function column(style: Record<string, string | number>, ...children: PictureChild[]): PictureElement {
  return box({ flexDirection: 'column', ...style }, ...children);
}

/** Words of one size. satori draws NFC only. */
export function words(
  text: string,
  fontSize: number,
  style: Record<string, string | number> = {},
): PictureElement {
  return box({ fontSize, lineHeight: 1.25, ...style }, text.normalize('NFC'));
}

/** An SVG drawing as a picture inside the picture. */
export function drawing(svg: string, width: number, height: number): PictureElement {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'img', props: { src, width, height } };
}
