// What of a result is drawn: columns that say of what a figure is, and the figures of the first one's kind.
import {isNumber} from '../words.js';

/**
 * @return {dims, figures, measures}: columns with their places. Measures are what is drawn: the first figure of the
 *     KPI's own unit and those right after it of the same one, as only these fit one axis
 */
export function shape(result, unit) {
  const columns = result.columns.map((column, at) => ({...column, at}));
  const dims = columns.filter(column => !isNumber(column.unit));
  const figures = columns.filter(column => isNumber(column.unit));
  const first = Math.max(0, figures.findIndex(column => column.unit === unit));
  const others = figures.slice(first).findIndex(column => column.unit !== figures[first].unit);
  return {dims, figures, measures: figures.slice(first, others < 0 ? undefined : first + others)};
}

export const value = cell => cell === null || cell === undefined || cell === '' ? null : Number(cell);

/** The different values of a column, in the order in which they come. */
export const distinct = (rows, at) => [...new Set(rows.map(row => String(row[at] ?? '–')))];

/** Rows by the values of two columns: {xs, ys, cells: [[x, y, value]]}. */
export function pivot(rows, x, y, measure) {
  const [xs, ys] = [distinct(rows, x), distinct(rows, y)];
  const cells = rows.map(row => [xs.indexOf(String(row[x] ?? '–')), ys.indexOf(String(row[y] ?? '–')), value(row[measure])]);
  return {xs, ys, cells};
}
