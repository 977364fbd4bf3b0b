// Numbers, money, shares and days as the reader's browser writes them.

const made = new Map();

function numbers(options) {
  const key = JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.NumberFormat(undefined, options));
  return made.get(key);
}

const days = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeZone: 'UTC'});
const shortDays = new Intl.DateTimeFormat(undefined, {day: 'numeric', month: 'short', timeZone: 'UTC'});
const months = new Intl.DateTimeFormat(undefined, {month: 'short', year: 'numeric', timeZone: 'UTC'});
const longMonths = new Intl.DateTimeFormat(undefined, {month: 'long', year: 'numeric', timeZone: 'UTC'});
const moments = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeStyle: 'short'});
const at = iso => new Date(`${iso.length === 7 ? `${iso}-01` : iso.slice(0, 10)}T00:00:00Z`);

/** @param iso "2026-12-24" */
export const day = iso => days.format(at(iso));
/** Without its year, where there is no room. */
export const shortDay = iso => shortDays.format(at(iso));
/** @param iso "2026-12" or a day of that month */
export const month = iso => months.format(at(iso));
export const longMonth = iso => longMonths.format(at(iso));
/** @param iso an instant */
export const moment = iso => moments.format(new Date(iso));
export const number = (value, places = 0) => numbers({minimumFractionDigits: places, maximumFractionDigits: places}).format(value);
export const count = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

const styles = {
  count: {maximumFractionDigits: 0},
  points: {maximumFractionDigits: 0},
  percent: {style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1},
  days: {maximumFractionDigits: 1},
  ratio: {minimumFractionDigits: 2, maximumFractionDigits: 2},
  number: {maximumFractionDigits: 2},
  plain: {maximumFractionDigits: 10, useGrouping: false},
};

const money = currency => currency ? {style: 'currency', currency} : {minimumFractionDigits: 2, maximumFractionDigits: 2};

export const isNumber = unit => unit === 'money' || unit in styles;

/** A cell of that unit. Nothing is a dash, not a nought. */
export function figure(value, unit, currency) {
  if (value === null || value === undefined || value === '') return '–';
  if (unit === 'date') return day(String(value));
  if (unit === 'month') return month(String(value));
  if (!isNumber(unit)) return String(value);
  if (Number.isNaN(Number(value))) return String(value);
  return numbers(unit === 'money' ? money(currency) : styles[unit]).format(value);
}

/** Short, for axes: 1.2M, £3K, 45%. */
export function short(value, unit, currency) {
  if (!isNumber(unit)) return figure(value, unit, currency);
  if (unit === 'percent') return numbers({style: 'percent', maximumFractionDigits: 1}).format(value);
  const compact = {notation: 'compact', maximumFractionDigits: 1};
  return numbers(unit === 'money' && currency ? {...compact, style: 'currency', currency} : compact).format(value);
}

/** What changed: shares by points of percent, all else by how much of what it was. Null where that says nothing. */
export function change(now, before, unit) {
  if ([now, before].some(value => value === null || value === undefined || value === '')) return null;
  const difference = Number(now) - Number(before);
  const signed = {signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1};
  if (unit === 'percent') return {difference, words: `${numbers(signed).format(difference * 100)} percentage points`};
  if (!Number(before)) return null;
  return {difference, words: numbers({...signed, style: 'percent'}).format(difference / Math.abs(Number(before)))};
}
