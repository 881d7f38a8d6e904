// The site's own small drawings, in one style: flat shapes in the colours of their roles, one weight of line.
// Each stands in a field of 96×72. Drawn for this site; free to use with it under its licence.

export const SPOTS = {
  /** The gate of a village: two pillars, a curved roof, a bamboo hedge. */
  gate: `<path class="g" d="M4 66c4-16 10-24 14-26 4 2 8 8 10 26zM68 66c2-16 6-24 11-26 5 3 9 11 13 26z"/><path class="b" d="M26 30h8v36h-8zM62 30h8v36h-8z"/><path class="y" d="M16 26c12-2 22-8 32-18 10 10 20 16 32 18l-3 6H19z"/><path class="w" d="M36 34h24v9H36z"/><path class="l" d="M41 38.5h14M40 66V54a8 8 0 0 1 16 0v12M2 66h92"/>`,
  /** The loudspeaker on its pole, over the roofs. */
  loudspeaker: `<path class="g" d="M4 66V52l14-10 14 10v14zM64 66V54l13-9 13 9v12z"/><path class="b" d="M45 30h5v36h-5z"/><path class="y" d="M30 14l30-8v28l-30-8z"/><path class="b" d="M22 15h8v10h-8z"/><path class="l" d="M68 12c4 4 4 12 0 16M75 7c7 7 7 20 0 26M2 66h92M13 66V56h9v10"/>`,
  /** Two people over one phone: the one who asks holds it. */
  together: `<path class="g" d="M8 68c0-18 8-26 19-26s19 8 19 26zM50 68c0-18 8-26 19-26s19 8 19 26z"/><circle class="w" cx="27" cy="24" r="13"/><circle class="w" cx="69" cy="24" r="13"/><path class="b" d="M14 24a13 13 0 0 1 26 0c-4-5-8-6-13-6s-9 1-13 6zM56 22a13 13 0 0 1 26 0l-6-5H62z"/><rect class="y" x="38" y="42" width="17" height="26" rx="3"/><path class="l" d="M43 47h7M2 68h92M33 60l6-4M61 60l-6-4"/>`,
  /** Ripe rice under the sun. */
  rice: `<circle class="y" cx="70" cy="20" r="12"/><path class="g" d="M2 66c14-12 30-14 46-8s32 2 46-6v14z"/><path class="l" d="M30 62c0-22 2-34 10-46M22 62c-2-16-6-26-12-32M40 62c4-16 8-24 14-28"/><path class="b" d="M38 22c6 0 8-4 8-9-5 1-8 4-8 9zM35 32c-6-1-9-5-8-11 5 2 8 6 8 11zM34 42c6 1 10-2 11-8-6 0-10 3-11 8zM12 34c4-3 4-8 1-12-3 4-4 8-1 12zM16 44c-5 1-9-1-11-6 5-1 9 1 11 6zM50 38c5 0 8-3 9-8-5 0-8 3-9 8z"/>`,
  /** A stall at the market, sold by phone. */
  stall: `<path class="w" d="M14 34h68v32H14z"/><path class="b" d="M10 14h76l6 18H4z"/><path class="y" d="M25 14h15l-2 18H19zM56 14h15l6 18H58z"/><path class="g" d="M14 50h68v16H14z"/><circle class="y" cx="28" cy="46" r="5"/><circle class="y" cx="40" cy="46" r="5"/><circle class="b" cx="52" cy="46" r="5"/><path class="l" d="M2 66h92M14 50h68M64 50v-9h9v9"/>`,
} as const;

export type SpotName = keyof typeof SPOTS;
