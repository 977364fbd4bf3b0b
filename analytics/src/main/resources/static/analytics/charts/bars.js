// Bars: figures side by side, the longest names beside them. The comparison is a paler bar of the same row.
import {figure, short} from '../words.js';
import {overTime} from './over-time.js';
import {shape, value} from './shape.js';
import {axis, base} from './theme.js';

const MOST_ROWS = 15;
const NAME_WIDTH = 150;
const MOST_FIGURES = 4;

export function bars(kpi, result, before, colours) {
  const {dims: [by, ...more], measures} = shape(result, kpi.unit);
  if (!by || !measures.length) return null;
  if (by.step) return overTime(kpi, result, before, colours);
  const [first] = measures;
  const key = row => [by, ...more].map(dim => figure(row[dim.at], dim.unit)).join(', ');
  const rows = result.rows.slice(0, MOST_ROWS);
  const was = new Map((before?.rows ?? []).map(row => [key(row), value(row[first.at])]));
  const series = measures.slice(0, MOST_FIGURES).map(measure => ({
    name: measure.title, type: 'bar', barMaxWidth: 22, data: rows.map(row => value(row[measure.at])),
  }));
  if (was.size && measures.length === 1) {
    series.push({
      name: `${first.title}, before`, type: 'bar', barMaxWidth: 22, data: rows.map(row => was.get(key(row)) ?? null),
      itemStyle: {color: colours.before},
    });
  }
  return {
    ...base(colours), series, tall: rows.length * series.length,
    tooltip: {...base(colours).tooltip, trigger: 'axis', axisPointer: {type: 'shadow'}, valueFormatter: one => figure(one, first.unit, result.currency)},
    legend: {...base(colours).legend, show: series.length > 1},
    grid: {...base(colours).grid, left: 20, top: series.length > 1 ? 36 : 12},
    xAxis: axis(colours, {type: 'value', axisLabel: {formatter: one => short(one, first.unit, result.currency)}}),
    yAxis: axis(colours, {type: 'category', inverse: true, data: rows.map(key), axisLabel: {width: NAME_WIDTH, overflow: 'truncate'}}),
  };
}

/** What became of something: of each row one bar, of parts. The first figure is their sum, and is left out. */
export function parts(kpi, result, before, colours) {
  const {dims: [by], measures: [, ...kinds]} = shape(result, kpi.unit);
  if (!by || !kinds.length) return null;
  const rows = result.rows.slice(0, MOST_ROWS);
  return {
    ...bars(kpi, result, null, colours), tall: rows.length * 1.5,
    legend: base(colours).legend, grid: base(colours).grid,
    series: kinds.map(kind => ({name: kind.title, type: 'bar', stack: 'all', barMaxWidth: 26, data: rows.map(row => value(row[kind.at]))})),
  };
}
