// Lines and upright bars: figures along days, weeks or months. The comparison is a dashed line, or a grey bar.
import {figure, short, shortDay} from '../words.js';
import {monday, plusDays, plusMonths} from '../period.js';
import {distinct, shape, value} from './shape.js';
import {axis, base} from './theme.js';

const MOST_SERIES = 10;
const dashes = ['solid', 'dashed', 'dotted'];

/** Every step of the period, those without a row, too, so that one lies above the other when periods are compared. */
function steps(result, x) {
  if (!x.step) return x.unit === 'text' ? distinct(result.rows, x.at) : distinct(result.rows, x.at).sort();
  const all = [];
  const first = {day: day => day, week: monday, month: day => `${day.slice(0, 7)}-01`}[x.step](result.from);
  for (let at = first; at <= result.to; at = x.step === 'month' ? plusMonths(at, 1) : plusDays(at, x.step === 'week' ? 7 : 1)) all.push(at);
  return all;
}

const along = (xs, rows, x, measure) => {
  const found = new Map(rows.map(row => [String(row[x.at]), value(row[measure.at])]));
  return xs.map(one => found.get(one) ?? null);
};

/** [{name, values}]: one for each figure, or for each value of a second column. */
function seriesOf(result, {dims: [x, by], measures}, xs) {
  if (!by) return measures.map(measure => ({name: measure.title, values: along(xs, result.rows, x, measure)}));
  return distinct(result.rows, by.at).slice(0, MOST_SERIES).map(name => ({
    name: figure(name, by.unit), values: along(xs, result.rows.filter(row => String(row[by.at] ?? '–') === name), x, measures[0]),
  }));
}

export function overTime(kpi, result, before, colours) {
  const shaped = shape(result, kpi.unit);
  const {dims: [x, by], measures: [first]} = shaped;
  if (!x || !first) return null;
  const xs = steps(result, x);
  const isBar = kpi.chart !== 'line';
  const words = one => figure(one, first.unit, result.currency);
  const series = seriesOf(result, shaped, xs).map(({name, values}, at) => ({
    name, data: values, type: isBar ? 'bar' : 'line', stack: kpi.chart === 'stacked' ? 'all' : undefined, barMaxWidth: 40, smooth: false,
    showSymbol: xs.length < 32, symbolSize: 5, lineStyle: {width: 2, type: dashes[Math.floor(at / 3) % 3]}, connectNulls: true,
  }));
  if (before?.rows.length && !by && kpi.chart !== 'stacked' && (!isBar || series.length === 1)) {
    series.push({
      name: `${first.title}, before`, type: isBar ? 'bar' : 'line', barMaxWidth: 40, connectNulls: true, showSymbol: false,
      data: along(steps(before, x), before.rows, x, first).slice(0, xs.length),
      lineStyle: {width: 2, type: [4, 4], color: colours.before}, itemStyle: {color: colours.before},
    });
  }
  return {
    ...base(colours), series, grid: {...base(colours).grid, right: isBar ? 16 : 36},
    tooltip: {...base(colours).tooltip, trigger: 'axis', valueFormatter: words},
    legend: {...base(colours).legend, show: series.length > 1},
    xAxis: axis(colours, {type: 'category', data: xs.map(one => figure(one, x.unit)), boundaryGap: isBar, axisLabel: {formatter: (label, at) => x.unit === 'date' ? shortDay(xs[at]) : label}}),
    yAxis: axis(colours, {type: 'value', axisLabel: {formatter: one => short(one, first.unit, result.currency)}}),
  };
}
