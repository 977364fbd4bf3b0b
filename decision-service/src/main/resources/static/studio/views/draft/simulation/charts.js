// Charts of a result. What each shows stands in a table behind it, too.
import {day} from '../../../words.js';

const MOST_BARS = 12;
let loading = null;

/** The library is a script of its own kind, which leaves itself behind under a name. */
const library = () => loading ??= import('/webjars/chart.js/dist/chart.umd.js').then(() => globalThis.Chart);

const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const colours = () => dark() ? {draft: '#f5a05a', live: '#7db7f5'} : {draft: '#b8500a', live: '#1f5fa8'};

const look = (extra = {}) => ({
  animation: false, responsive: true, maintainAspectRatio: false, color: colour('--pico-color'),
  locale: navigator.language, plugins: {legend: {labels: {color: colour('--pico-color'), usePointStyle: true, ...extra.legend}}},
  scales: {
    x: {ticks: {color: colour('--pico-color'), maxRotation: 0, autoSkipPadding: 16, ...extra.ticks}, grid: {color: colour('--pico-muted-border-color')}, ...extra.x},
    y: {ticks: {color: colour('--pico-color')}, grid: {color: colour('--pico-muted-border-color')}, beginAtZero: true, ...extra.y},
  },
  ...extra.top,
});

/** Points by day or week; live is dashed, so that colour is not all that tells them apart. */
const points = series => ({
  type: 'line',
  data: {
    labels: series.rows.map(row => day(row.day)),
    datasets: ['draft', 'live'].map(side => ({
      label: side === 'draft' ? 'Draft' : 'Live', data: series.rows.map(row => row[side].points),
      borderColor: colours()[side], backgroundColor: colours()[side], borderWidth: 2, pointRadius: 0, pointHitRadius: 8,
      borderDash: side === 'live' ? [6, 4] : [], tension: 0,
    })),
  },
  options: look({legend: {pointStyle: 'line', pointStyleWidth: 36}, top: {interaction: {mode: 'index', intersect: false}}}),
});

/** The dearest campaigns of either program. */
export const dearest = result => [...result.campaigns]
  .sort((one, other) => Math.max(other.draft.cost, other.live.cost) - Math.max(one.draft.cost, one.live.cost))
  .slice(0, MOST_BARS);

const costs = (result, amounts) => ({
  type: 'bar',
  data: {
    labels: dearest(result).map(row => row.name),
    datasets: ['draft', 'live'].map(side => ({
      label: side === 'draft' ? 'Draft' : 'Live', backgroundColor: colours()[side],
      data: dearest(result).map(row => amounts.major(row[side].cost)),
    })),
  },
  options: look({
    legend: {pointStyle: 'rect'}, top: {indexAxis: 'y'}, ticks: {callback: value => amounts.whole(value)},
    x: {beginAtZero: true}, y: {ticks: {autoSkip: false, color: colour('--pico-color')}},
  }),
});

/** Gives what takes them away. They are drawn anew when the reader changes between light and dark. */
export function drawCharts(root, result, series, amounts) {
  let charts = [];
  let closed = false;
  async function draw() {
    const Chart = await library();
    charts.forEach(chart => chart.destroy());
    charts = [];
    if (closed) return;
    charts = [['points', points(series)], ['costs', costs(result, amounts)]]
      .map(([name, chart]) => new Chart(root.querySelector(`canvas[data-chart=${name}]`), chart));
  }
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', draw);
  draw();
  return () => {
    closed = true;
    scheme.removeEventListener('change', draw);
    charts.forEach(chart => chart.destroy());
  };
}
