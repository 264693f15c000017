/** Ranks of what an expression names, from coarse to fine; a finer one joins what stands before it. */
export const CENTURY = 90;
export const YEAR = 80;
/** Quarters, halves, seasons, 年底. */
export const YEAR_SPAN = 70;
export const MONTH = 60;
/** 上旬, 月底, 第二周. */
export const MONTH_SPAN = 50;
export const WEEK = 45;
export const DAY = 40;
export const WEEKDAY = 30;
export const PART = 20;
export const CLOCK = 10;
