// A forest plot: of each row a dot, and a whisker for its interval, the largest first, with a line where there is no
// effect. Hollow is what may as well be chance: its interval reaches over that line.
import {figure, number, short} from '../words.js';
import {shape, value} from './shape.js';
import {axis, base} from './theme.js';

const MOST_ROWS = 30;
const NAME_WIDTH = 150;
const [DOT, CAP] = [5, 4];
const words = {clear: 'Interval without 0', chance: 'Interval reaches over 0'};

/** The rows that are drawn. Of very many, those with the shortest intervals: they are known best. */
function drawn(rows, {at: mid}, {at: low}, {at: high}) {
  const all = rows.map(row => ({row, mid: value(row[mid]), low: value(row[low]), high: value(row[high])})).filter(one => one.mid !== null);
  const width = one => one.low === null || one.high === null ? Infinity : one.high - one.low;
  const kept = all.length > MOST_ROWS ? [...all].sort((a, b) => Math.sign(width(a) - width(b)) || 0).slice(0, MOST_ROWS) : all;
  return {all: all.length, kept: kept.sort((a, b) => b.mid - a.mid)};
}

const isClear = ({low, high}) => low !== null && high !== null && (low > 0 || high < 0);

const whisker = (colour, fill) => (params, api) => {
  const [[x, y], [low], [high]] = [0, 2, 3].map(dim => api.coord([api.value(dim), api.value(1)]));
  const line = (x1, y1, x2, y2) => ({type: 'line', shape: {x1, y1, x2, y2}, style: {stroke: colour, lineWidth: 2}});
  const lines = [low, high].every(Number.isFinite)
    ? [line(low, y, high, y), line(low, y - CAP, low, y + CAP), line(high, y - CAP, high, y + CAP)] : [];
  return {type: 'group', children: [...lines, {type: 'circle', shape: {cx: x, cy: y, r: DOT}, style: {fill, stroke: colour, lineWidth: 2}}]};
};

const told = (result, columns, row) => columns.map(column => `${column.title}: ${figure(row[column.at], column.unit, result.currency)}`).join('\n');

export function forest(kpi, result, before, colours) {
  const {dims: [by], figures, measures: [mid, low, high]} = shape(result, kpi.unit);
  if (!by || !high) return null;
  const {all, kept} = drawn(result.rows, mid, low, high);
  if (!kept.length) return null;
  const [clear, quiet] = [colours.series[0], colours.quiet];
  const key = (name, colour, fill) => ({name, icon: 'circle', itemStyle: {color: fill, borderColor: colour, borderWidth: 2}});
  const series = (name, is, colour, fill) => ({
    name, type: 'custom', itemStyle: {color: colour}, encode: {x: [0, 2, 3], y: 1}, renderItem: whisker(colour, fill),
    data: kept.flatMap((one, at) => is(one) ? [[one.mid, at, one.low, one.high]] : []),
  });
  const none = {type: 'line', data: [], silent: true, markLine: {
    silent: true, symbol: 'none', data: [{xAxis: 0}], label: {show: false}, lineStyle: {color: colours.text, type: 'solid', width: 1.5},
  }};
  return {
    ...base(colours), tall: kept.length,
    series: [series(words.clear, isClear, clear, clear), series(words.chance, one => !isClear(one), quiet, colours.back), none],
    tooltip: {...base(colours).tooltip, formatter: ({value: [, at]}) => `${figure(kept[at].row[by.at], by.unit)}\n${told(result, figures, kept[at].row)}`},
    legend: {...base(colours).legend, data: [key(words.clear, clear, clear), key(words.chance, quiet, colours.back)]},
    grid: {...base(colours).grid, left: 20, bottom: 28},
    xAxis: axis(colours, {
      type: 'value', axisLabel: {formatter: one => short(one, mid.unit, result.currency)}, nameLocation: 'middle', nameGap: 26,
      nameTextStyle: {color: colours.text},
      name: kept.length < all ? `${mid.title}: the ${number(kept.length)} of ${number(all)} with the shortest intervals` : mid.title,
    }),
    yAxis: axis(colours, {
      type: 'category', inverse: true, data: kept.map(one => figure(one.row[by.at], by.unit)),
      axisLabel: {width: NAME_WIDTH, overflow: 'truncate', interval: 0},
    }),
  };
}
