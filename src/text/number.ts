// Numbers → the way they are written in Vietnam (1.310; 62 %).

const NBSP = '\u00A0';
const MINUS = '−';

/** 1310 → "1.310"; -12 → "−12". Whole numbers only: every figure of the plan is a count. */
export function formatCount(value: number): string {
  const digits = Math.abs(value).toFixed(0);
  const first = digits.length % 3 || 3;
  const grouped = [digits.slice(0, first), ...(digits.slice(first).match(/.{3}/g) ?? [])].join('.');
  return value < 0 ? MINUS + grouped : grouped;
}

/**
 * A share as whole percent, "62 %". Never rounds a share up to a target it has not reached:
 * 79.6 % against a target of 80 is "79,6 %", and 99.97 % is "99,9 %".
 * @param decimals 1 for small shares, "2,1 %"
 */
export function formatPercent(part: number, whole: number, target?: number, decimals: 0 | 1 = 0): string {
  const percent = (part / whole) * 100;
  if (decimals === 1) return `${formatDecimal(percent)}${NBSP}%`;
  const rounded = Math.round(percent);
  const flatters = [target, 100].some((t) => t !== undefined && percent < t && rounded >= t);
  if (!flatters) return `${formatCount(rounded)}${NBSP}%`;
  const floored = (Math.floor(percent * 10) / 10).toFixed(1).replace('.', ',');
  return `${floored}${NBSP}%`;
}

/** 2.14 → "2,1"; one digit after the comma, for rates. */
export function formatDecimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
