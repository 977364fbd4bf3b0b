// Asks for the figures of KPIs, a few at a time, and of the period that they are compared with.
import {get} from './api.js';
import {toApi} from './asked.js';

/** The database answers with all its threads: more at once would only wait there. */
const AT_ONCE = 3;

/** Runs what it is given, in order, a few at a time. */
export function queue() {
  const waiting = [];
  let running = 0;
  function next() {
    while (running < AT_ONCE && waiting.length) {
      running++;
      waiting.shift()().finally(() => { running--; next(); });
    }
  }
  return task => new Promise((done, failed) => {
    waiting.push(() => task().then(done, failed));
    next();
  });
}

const lists = {store: 'stores', campaign: 'campaigns', rule: 'campaigns'};

/** What stores and campaigns are called, by id; kept with what was asked, as they may be thousands. */
function names(column, known) {
  const list = lists[column.name];
  if (!list || column.unit !== 'text') return null;
  known.names ??= {};
  return known.names[list] ??= new Map(known[list].map(one => [one.id, one.name]));
}

/** Steps of time are days, or months where they are that long; weeks go by their first day. */
function normal(result, known) {
  const columns = result.columns.map(column => column.unit === 'period'
    ? {...column, unit: result.grain === 'month' ? 'month' : 'date', title: result.grain === 'week' ? 'Week of' : column.title, step: result.grain} : column);
  const rows = result.rows.map(row => row.map((cell, at) => names(columns[at], known)?.get(cell) ?? cell));
  return {...result, columns, rows, currency: result.currency ?? known.currency};
}

const compares = kpi => ['number', 'line', 'bar'].includes(kpi.chart);
const path = (kpi, query) => `/kpis/${encodeURIComponent(kpi.id)}?${query}`;

/** @return {result, before}; before is null where nothing is compared */
export async function figures(kpi, asked, known, signal) {
  const wanted = [get(path(kpi, toApi(kpi, asked)), signal)];
  // A period before the first day has no figures; that it cannot be compared must not take the others away.
  if (asked.before && compares(kpi)) wanted.push(get(path(kpi, toApi(kpi, asked, asked.before)), signal).catch(() => null));
  const [result, before = null] = await Promise.all(wanted);
  return {result: normal(result, known), before: before && normal(before, known)};
}
