// A month on paper: headline figures, the first charts of each dashboard, and what each figure means.
import {html, render} from '/webjars/lit-html/lit-html.js';
import {catalog, isEmpty} from '../catalog.js';
import {openCards} from '../parts/cards.js';
import {nothingYet} from '../parts/empty.js';
import {days} from '../parts/filter-bar.js';
import {compared, monthEnd, plusMonths} from '../period.js';
import {longMonth} from '../words.js';
import {accounts} from './report/accounts.js';

export const title = 'Month report';

const MOST_CHARTS = 2;
const MOST_MONTHS = 120;
const none = {store: [], channel: [], tier: [], campaign: []};

/** Of each dashboard the headline, and its first charts that say something by themselves on paper. */
function chosen(groups) {
  return groups.map(group => ({
    ...group,
    tiles: group.kpis.filter(kpi => kpi.chart === 'number'),
    charts: group.kpis.filter(kpi => !['number', 'table'].includes(kpi.chart)).slice(0, MOST_CHARTS),
  })).filter(group => group.tiles.length + group.charts.length);
}

function months({firstDay, lastDay}) {
  const all = [];
  for (let month = `${lastDay.slice(0, 7)}-01`; month.slice(0, 7) >= firstDay.slice(0, 7) && all.length < MOST_MONTHS; month = plusMonths(month, -1)) all.push(month.slice(0, 7));
  return all;
}

export async function open(root, args, {query, go, may}) {
  const {groups, known} = await catalog();
  if (isEmpty(known)) return void render(nothingYet(title), root);
  const all = months(known);
  const month = all.includes(query.get('month')) ? query.get('month') : all[1] ?? all[0];
  const [from, to] = [`${month}-01`, monthEnd(month)];
  const asked = {range: 'own', from, to, compare: 'previous', before: compared('previous', from, to), chosen: none};
  const parts = chosen(groups);
  const kpis = parts.flatMap(part => [...part.tiles, ...part.charts]);
  const place = kpi => html`<div data-kpi=${kpi.id}></div>`;
  render(html`<section class="page">
    <form class="filters not-printed" aria-label="Month" @submit=${event => event.preventDefault()}>
      <label>Month <select id="f-month" @change=${event => go(`#/report?month=${event.target.value}`)}>${all.map(one => html`
        <option value=${one} ?selected=${one === month}>${longMonth(one)}</option>`)}</select></label>
      <button type="button" @click=${() => print()}>Print</button></form>
    <div class="paper"><h1>Loyalty program, ${longMonth(month)}</h1>
      <p>${days(from, to)}, all stores, compared with ${longMonth(asked.before[0])}.</p>
      ${parts.map(part => html`<h2>${part.title}</h2>${part.tiles.map(place)}<div class="charts">${part.charts.map(place)}</div>`)}
      <div id="accounts"></div>
      <h2>What the figures mean</h2><dl class="definitions">${kpis.map(kpi => html`<div><dt>${kpi.title}</dt><dd>${kpi.definition} Source: ${kpi.source}.</dd></div>`)}</dl>
    </div></section>`, root);
  if (may(['analyst'])) accounts(root.querySelector('#accounts'), month);
  return openCards(root, kpis, asked, known, {paper: true, plain: true}).close;
}
