// Periods of business days, both ends included, as ISO days; the newest day is the newest with a decision.

const MILLIS = 86_400_000;
const millis = iso => Date.parse(`${iso}T00:00:00Z`);
export const iso = time => new Date(time).toISOString().slice(0, 10);
export const plusDays = (day, n) => iso(millis(day) + n * MILLIS);
const length = (from, to) => Math.round((millis(to) - millis(from)) / MILLIS) + 1;

/** 29 February becomes the 28th, 31 October the 30th of September. */
export function plusMonths(day, n) {
  const [year, month, date] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + n + 1, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + n, Math.min(date, last)));
}

/** The Monday of a day's week. */
export const monday = day => plusDays(day, -((new Date(millis(day)).getUTCDay() + 6) % 7));
export const monthEnd = month => plusDays(plusMonths(`${month}-01`, 1), -1);

export const presets = [
  ['last-7', 'Last 7 days'], ['last-30', 'Last 30 days'], ['last-90', 'Last 90 days'], ['last-12-months', 'Last 12 months'],
  ['this-month', 'Newest month'], ['last-month', 'Month before'], ['this-year', 'Newest year'], ['all', 'All days'], ['own', 'Own dates'],
];

export const USUAL = 'last-90';

/** @return [from, to] of a preset */
export function preset(name, firstDay, lastDay) {
  const month = lastDay.slice(0, 7);
  const before = plusMonths(`${month}-01`, -1).slice(0, 7);
  const known = {
    'last-7': [plusDays(lastDay, -6), lastDay],
    'last-30': [plusDays(lastDay, -29), lastDay],
    'last-90': [plusDays(lastDay, -89), lastDay],
    'last-12-months': [plusDays(plusMonths(lastDay, -12), 1), lastDay],
    'this-month': [`${month}-01`, lastDay],
    'last-month': [`${before}-01`, monthEnd(before)],
    'this-year': [`${lastDay.slice(0, 4)}-01-01`, lastDay],
    all: [firstDay, lastDay],
  };
  return known[name] ?? known[USUAL];
}

export const comparisons = [['previous', 'Period before'], ['year', 'A year before'], ['none', 'Nothing']];

/** Whole months are compared with as many whole months, other days with as many days. */
export function compared(how, from, to) {
  if (how === 'none') return null;
  if (how === 'year') return [plusMonths(from, -12), plusMonths(to, -12)];
  if (from.endsWith('-01') && to === monthEnd(to.slice(0, 7))) {
    const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
    return [plusMonths(from, -months), plusDays(from, -1)];
  }
  return [plusDays(from, -length(from, to)), plusDays(from, -1)];
}
