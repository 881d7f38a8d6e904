// A count in an OpenDocument attribute ("number-columns-repeated") → a whole number, 1 when it is left out.

export function repeat(count: string | undefined): number {
  const number = Number(count ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
