// The days on which households were counted → what a page says of it; sample figures were counted by nobody.
import { dayName, type Day } from '../text/date.ts';

export const countedWords = (days: readonly Day[], sample: boolean) =>
  sample ? 'minh hoạ' : `đếm ngày ${[...new Set(days.map((day) => dayName(day)))].join(', ')}`;
