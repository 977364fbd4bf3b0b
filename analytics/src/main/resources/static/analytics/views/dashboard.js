// All KPIs of one group.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {read} from '../asked.js';
import {catalog, isEmpty} from '../catalog.js';
import {openCards} from '../parts/cards.js';
import {nothingYet} from '../parts/empty.js';
import {filterBar} from '../parts/filter-bar.js';
import {groupTabs} from '../parts/group-tabs.js';

export const title = 'Dashboards';

export async function open(root, [id], {query, go, kept}) {
  const {groups, known} = await catalog();
  const group = groups.find(one => one.id === id) ?? groups[0];
  if (isEmpty(known) || !group) return void render(nothingYet(group?.title ?? 'Dashboards'), root);
  document.title = `${group.title} · Analytics`;
  const asked = read(query, known);
  const tiles = group.kpis.filter(kpi => kpi.chart === 'number');
  const charts = group.kpis.filter(kpi => kpi.chart !== 'number');
  const places = list => list.map(kpi => html`<div data-kpi=${kpi.id} class=${kpi.chart === 'table' ? 'across' : nothing}></div>`);
  render(html`<section class="page"><h1>${group.title}</h1>
    ${groupTabs(groups, group.id, kept)}${filterBar(`dashboards/${group.id}`, asked, known, go)}
    <h2 class="hidden">Figures</h2>
    <div>${places(tiles)}</div><div class="charts">${places(charts)}</div></section>`, root);
  return openCards(root, [...tiles, ...charts], asked, known, {kept}).close;
}
