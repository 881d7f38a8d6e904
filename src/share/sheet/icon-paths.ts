// An icon of the set → its lines as path data, which a canvas draws sharp on a picture and on paper alike.
import { iconDrawing } from '../../icons/icon.ts';

type Numbers = Record<string, number>;

const ellipse = (cx: number, cy: number, rx: number, ry: number) =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

function rectangle({ x = 0, y = 0, width = 0, height = 0, rx, ry }: Numbers): string {
  const r = rx ?? ry ?? 0;
  const [w, h] = [width - 2 * r, height - 2 * r];
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w}${arc(r, r)}v${h}${arc(-r, r)}h${-w}${arc(-r, -r)}v${-h}${arc(r, -r)}z`;
}

const TO_PATH: Record<string, (attributes: Record<string, string>, numbers: Numbers) => string> = {
  path: ({ d = '' }) => d,
  line: (_, { x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  rect: (_, numbers) => rectangle(numbers),
  circle: (_, { cx = 0, cy = 0, r = 0 }) => ellipse(cx, cy, r, r),
  ellipse: (_, { cx = 0, cy = 0, rx = 0, ry = 0 }) => ellipse(cx, cy, rx, ry),
  polyline: ({ points = '' }) => `M${points}`,
  polygon: ({ points = '' }) => `M${points}z`,
};

/** One piece of path data for each element. Throws on an element the set does not use today: a vanished line would be seen by nobody. */
export function iconPaths(name: string): string[] {
  return [...iconDrawing(name).matchAll(/<(\w+)([^>]*)\/>/g)].map(([, element = '', rest = '']) => {
    const attributes = Object.fromEntries(
      [...rest.matchAll(/(?<![\w-])([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ) as Record<string, string>;
    const numbers = Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, Number(value)]),
    );
    const convert = TO_PATH[element];
    if (!convert) throw new Error(`icon ${name} has a <${element}>`);
    return convert(attributes, numbers);
  });
}
