// The colours a chart is drawn in, by role.

/** Colours by role: class names for SVG in the page, hex values in pictures, computed values alive. */
export interface Inks {
  bar: string;
  /** Bars and points at or above the target. */
  met: string;
  target: string;
  text: string;
  grid: string;
  /** Behind the chart: numbers get a rim of it where a line runs under them. */
  paper: string;
  /** Font family of the words in the chart. */
  font: string;
}

export const CLASS_INKS: Inks = {
  bar: 'bar',
  met: 'met',
  target: 'target',
  text: 'text',
  grid: 'grid',
  paper: 'paper',
  font: 'sans-serif',
};
