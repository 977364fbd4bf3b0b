// Puts a chart into a place. What it shows stands in a table behind it, too.
import {bars, parts} from './bars.js';
import {flow} from './flow.js';
import {forest} from './forest.js';
import {heat} from './heat.js';
import {overTime} from './over-time.js';
import {theme} from './theme.js';

const kinds = {line: overTime, stacked: overTime, bar: bars, heat, matrix: heat, sankey: flow, funnel: parts, forest};
const ROW_HEIGHT = 26;
const [LEAST, MOST] = [260, 640];
let loading = null;

const library = () => loading ??= import('/webjars/echarts/dist/echarts.esm.min.js');

/** Whether anything of that kind can be drawn of these rows. */
export const isDrawn = (kpi, result) => result.rows.length > 0 && kpi.chart in kinds && kinds[kpi.chart](kpi, result, null, theme(true)) !== null;

/**
 * Draws, and draws anew when the place's width or the reader's colours change.
 * @param paper always in the colours of paper, to be printed
 * @return what takes it away
 */
export function mount(place, kpi, result, before, paper = false) {
  let chart = null;
  let closed = false;
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const option = () => kinds[kpi.chart](kpi, result, before, theme(paper));
  const sized = new ResizeObserver(() => chart?.resize());
  async function draw() {
    const echarts = await library();
    const {tall = 0, ...drawn} = option();
    if (closed) return;
    place.style.height = `${Math.min(MOST, Math.max(LEAST, 90 + tall * ROW_HEIGHT))}px`;
    chart ??= echarts.init(place, null, {renderer: 'canvas'});
    chart.resize();
    chart.setOption(drawn, true);
    place.dataset.drawn = 'true';
  }
  scheme.addEventListener('change', draw);
  sized.observe(place);
  draw();
  return () => {
    closed = true;
    scheme.removeEventListener('change', draw);
    sized.disconnect();
    chart?.dispose();
  };
}
