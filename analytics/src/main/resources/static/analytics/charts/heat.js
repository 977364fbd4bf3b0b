// A heat map: cohorts by age, segments by recency and frequency, or tiers from and to.
import {figure, short} from '../words.js';
import {pivot, shape} from './shape.js';
import {axis, base} from './theme.js';

/** Cells that are written into; more would not be read. */
const MOST_LABELS = 200;
const NUMERIC_AXIS = ['number', 'count', 'days'];

/** The two columns along the sides: words, or where there is but one of these, the first number (a cohort's age). */
function sides(result, unit) {
  const {dims, figures} = shape(result, unit);
  if (dims.length >= 2) return {y: dims[0], x: dims[1], measure: figures[0]};
  const [age, measure] = figures;
  return dims.length === 1 && measure && NUMERIC_AXIS.includes(age.unit)
    ? {y: dims[0], x: age, measure: figures.find(one => one.unit === 'percent') ?? measure} : null;
}

export function heat(kpi, result, before, colours) {
  const found = sides(result, kpi.unit);
  if (!found?.measure) return null;
  const {x, y, measure} = found;
  const {xs, ys, cells} = pivot(result.rows, x.at, y.at, measure.at);
  const values = cells.map(cell => cell[2]).filter(one => one !== null);
  const max = Math.max(...values);
  const words = (one, unit) => figure(one === '–' ? null : one, unit, result.currency);
  return {
    ...base(colours), tall: ys.length,
    tooltip: {...base(colours).tooltip, formatter: ({value: [column, row, one]}) =>
      `${y.title}: ${words(ys[row], y.unit)}\n${x.title}: ${words(xs[column], x.unit)}\n${measure.title}: ${words(one, measure.unit)}`},
    legend: {show: false},
    grid: {left: 8, right: 16, top: 12, bottom: 52, containLabel: true},
    xAxis: axis(colours, {type: 'category', data: xs.map(one => words(one, x.unit)), name: x.title, nameLocation: 'middle', nameGap: 26}),
    yAxis: axis(colours, {type: 'category', inverse: true, data: ys.map(one => words(one, y.unit))}),
    visualMap: {
      min: Math.min(0, ...values), max: max > 0 ? max : 1, calculable: false, orient: 'horizontal', left: 'center', bottom: 0, itemHeight: 120,
      inRange: {color: colours.heat}, textStyle: {color: colours.text}, formatter: one => short(one, measure.unit, result.currency),
      text: [max, Math.min(0, ...values)].map(one => short(one, measure.unit, result.currency)),
    },
    series: [{
      type: 'heatmap', data: cells, label: {show: cells.length <= MOST_LABELS, formatter: cell => cell.value[2] === null ? '' : short(cell.value[2], measure.unit, result.currency)},
      itemStyle: {borderColor: colours.back, borderWidth: 1},
    }],
  };
}
