// What a view is asked for: period, comparison and filters, all in the address, so that it can be passed on.
import {compared, preset, USUAL} from './period.js';

export const FILTERS = ['store', 'channel', 'tier', 'campaign'];
const DAY = /^\d{4}-\d\d-\d\d$/;
/** As many as an address holds without trouble. */
export const MOST_CHOSEN = 50;

/** @param query of the address; what it does not say is as usual, what it says wrongly, too */
export function read(query, known) {
  const given = [query.get('from') ?? '', query.get('to') ?? ''];
  const isOwn = query.get('range') === 'own' && given.every(day => DAY.test(day) && !Number.isNaN(Date.parse(day))) && given[0] <= given[1];
  const range = isOwn ? 'own' : query.get('range') === 'own' ? USUAL : query.get('range') ?? USUAL;
  const [from, to] = isOwn ? given : preset(range, known.firstDay, known.lastDay);
  const compare = ['previous', 'year', 'none'].includes(query.get('compare')) ? query.get('compare') : 'previous';
  const chosen = Object.fromEntries(FILTERS.map(name => [name, query.getAll(name).slice(0, MOST_CHOSEN)]));
  return {range, from, to, compare, before: compared(compare, from, to), chosen};
}

/** The same as an address says it; what is usual is left out. */
export function write(asked) {
  const query = new URLSearchParams();
  if (asked.range !== USUAL) query.set('range', asked.range);
  if (asked.range === 'own') {
    query.set('from', asked.from);
    query.set('to', asked.to);
  }
  if (asked.compare !== 'previous') query.set('compare', asked.compare);
  FILTERS.forEach(name => asked.chosen[name].forEach(value => query.append(name, value)));
  return query.toString();
}

/** What the API is asked; a KPI that cannot go by a filter is not asked to. */
export function toApi(kpi, asked, [from, to] = [asked.from, asked.to]) {
  const query = new URLSearchParams({from, to});
  kpi.filters.forEach(name => (asked.chosen[name] ?? []).forEach(value => query.append(name, value)));
  return query.toString();
}

/** The filters that are set and that a KPI cannot go by. */
export const ignored = (kpi, asked) => FILTERS.filter(name => asked.chosen[name].length && !kpi.filters.includes(name));
