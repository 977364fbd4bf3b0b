// Numbers, money and times as the reader's browser writes them.

const digits = new Map();

export function number(value, places = 0) {
  if (!digits.has(places)) {
    digits.set(places, new Intl.NumberFormat(undefined, {minimumFractionDigits: places, maximumFractionDigits: places}));
  }
  return digits.get(places).format(value);
}

/** @param amount as the service writes it: "1500.00" */
export function money(amount, currency) {
  return new Intl.NumberFormat(undefined, {style: 'currency', currency}).format(amount);
}

const days = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeZone: 'UTC'});
const moments = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeStyle: 'short'});

/** @param iso "2026-12-24" */
export const day = iso => days.format(new Date(`${iso}T00:00:00Z`));

/** @param iso an instant */
export const moment = iso => moments.format(new Date(iso));

/** A version's short name: the first of its hex digits. */
export const version = name => name.replace('sha256:', '').slice(0, 8);

export const count = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;
