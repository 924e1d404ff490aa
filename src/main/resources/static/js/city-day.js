// The day in the plan's city, by which the server judges, wherever the reader is.

const CITY = 'Asia/Shanghai';

/** Days as a date field writes them, which Sweden does too. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: CITY, dateStyle: 'short' });

export const today = (now = new Date()) => days.format(now);
