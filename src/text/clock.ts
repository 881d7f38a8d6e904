// The one clock: what moment it is, and which day that is in Việt Nam, wherever the machine stands.
import { dayInVietnam, monthOf, type Day, type Month } from './date.ts';

/** The moment it is. */
export const now = (): Date => new Date();

/** The day it is in Việt Nam. */
export const today = (): Day => dayInVietnam(now());

/** The month it is in Việt Nam. */
export const thisMonth = (): Month => monthOf(today());
