// A number format's code ("#,##0 \"hộ\";;\"-\"") → what it makes of a number on the screen.

export interface Section {
  /** "[>=100]": when this section is used, where the code says so itself. */
  condition?: { operator: string; value: number };
  /** It shows digits of the number. */
  digits: boolean;
  /** Words and signs in front of the digits and behind them. */
  before: string;
  after: string;
  percent: boolean;
  /** Digits behind the comma that it shows at most; 0 where it says nothing of them. */
  decimals: number;
  /** A thousand of this many is shown: "0,," shows millions. */
  thousands: number;
}

export interface NumberFormat {
  /** Which parts of a date it shows; empty for numbers. */
  date: { day: boolean; time: boolean } | undefined;
  sections: readonly Section[];
}

const TOKEN = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|(General)|([0#?]+|[.,%;@])|(E[+-])|(.)/giu;

export function parseFormat(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '');
  const first = (bare.split(';')[0] ?? '').replace(/s\.0+/gi, 's');
  if (/[dmyhs]/i.test(first) && !/[0#?]|general/i.test(first))
    return {
      date: { day: /d/i.test(first), time: !/[dy]/i.test(first) && /[hs]/i.test(first) },
      sections: [],
    };
  return { date: undefined, sections: splitSections(code) };
}

function splitSections(code: string): Section[] {
  const blank = () => ({ digits: false, before: '', after: '', percent: false, shape: '' });
  const sections: (Omit<Section, 'thousands' | 'decimals'> & { shape: string })[] = [blank()];
  for (const [, quoted, escaped, bracket, general, symbol, , letter] of code.matchAll(TOKEN)) {
    const section = sections.at(-1)!;
    const literal = quoted ?? escaped ?? letter ?? currency(bracket);
    if (symbol === ';') sections.push(blank());
    else if (symbol === '%') section.percent = true;
    else if (general !== undefined || /^[0#?@]/.test(symbol ?? '')) section.digits = true;
    const [, operator, value] = /^([<>=]+)(.*)$/.exec(bracket ?? '') ?? [];
    if (operator !== undefined) section.condition = { operator, value: Number(value) };
    if (literal !== undefined) section[section.digits ? 'after' : 'before'] += literal;
    section.shape += symbol ?? '';
  }
  // A comma between digits groups them; only those behind the last digit divide.
  return sections.map(({ shape, ...section }) => ({
    ...section,
    decimals: /\.([0#?]+)/.exec(shape)?.[1]?.length ?? 0,
    thousands: /[0#?.](,+)[^0#?,]*$/.exec(shape)?.[1]?.length ?? 0,
  }));
}

/** "[$₫-42A]" shows ₫; colours and languages show nothing. */
const currency = (bracket: string | undefined) =>
  bracket?.startsWith('$') ? (bracket.slice(1).split('-')[0] ?? '') : undefined;

/** The section a number is shown by. */
export function sectionFor(number: number, sections: readonly Section[]): Section | undefined {
  const conditional = sections.filter(({ condition }) => condition);
  if (conditional.length > 0)
    return (
      conditional.find(({ condition }) => meets(number, condition!)) ?? sections.find((one) => !one.condition)
    );
  if (number < 0 && sections.length > 1) return sections[1];
  return number === 0 && sections.length > 2 ? sections[2] : sections[0];
}

function meets(number: number, { operator, value }: NonNullable<Section['condition']>): boolean {
  switch (operator) {
    case '<':
      return number < value;
    case '<=':
      return number <= value;
    case '>':
      return number > value;
    case '>=':
      return number >= value;
    case '<>':
      return number !== value;
    default:
      return number === value;
  }
}
