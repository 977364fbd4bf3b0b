// Moves from one state to another: a Sankey diagram. The sides are apart, as somebody may also stay.
import {figure} from '../words.js';
import {shape, value} from './shape.js';
import {base} from './theme.js';

export function flow(kpi, result, before, colours) {
  const {dims: [from, to], figures: [measure]} = shape(result, kpi.unit);
  if (!from || !to || !measure) return null;
  const links = result.rows.map(row => ({
    source: `${row[from.at] ?? '–'} `, target: `${row[to.at] ?? '–'}`, value: value(row[measure.at]) ?? 0,
  })).filter(link => link.value > 0);
  const names = [...new Set(links.flatMap(link => [link.source, link.target]))];
  const colour = name => colours.series[[...new Set(names.map(one => one.trim()))].indexOf(name.trim()) % colours.series.length];
  return {
    ...base(colours), legend: {show: false},
    tooltip: {...base(colours).tooltip, formatter: ({dataType, data}) => dataType === 'edge'
      ? `${data.source.trim()} → ${data.target}: ${figure(data.value, measure.unit, result.currency)}` : data.name.trim()},
    series: [{
      type: 'sankey', left: 8, right: 90, top: 8, bottom: 8, nodeGap: 14, draggable: false, emphasis: {focus: 'adjacency'},
      data: names.map(name => ({name, itemStyle: {color: colour(name)}})), links,
      label: {color: colours.text, formatter: ({name}) => name.trim()}, lineStyle: {color: 'source', opacity: .35},
    }],
  };
}
