// How the program does: its numbers, its main lines, and the totals of this moment.
import {html, render} from '/webjars/lit-html/lit-html.js';
import {read} from '../asked.js';
import {catalog, isEmpty} from '../catalog.js';
import {openCards} from '../parts/cards.js';
import {filterBar} from '../parts/filter-bar.js';
import {groupTabs} from '../parts/group-tabs.js';
import {liveTotals} from '../parts/live.js';

export const title = 'Overview';

const MOST_TILES = 12;
const MOST_LINES = 6;

/** Numbers of all groups; of each group its first line. */
export function main(groups) {
  const tiles = groups.flatMap(group => group.kpis.filter(kpi => kpi.chart === 'number')).slice(0, MOST_TILES);
  const lines = groups.flatMap(group => group.kpis.filter(kpi => kpi.chart === 'line').slice(0, 1)).slice(0, MOST_LINES);
  return {tiles, lines};
}

export async function open(root, args, {query, go, kept}) {
  const {groups, known} = await catalog();
  const empty = isEmpty(known);
  const {tiles, lines} = main(groups);
  const asked = empty ? null : read(query, known);
  const places = list => list.map(kpi => html`<div data-kpi=${kpi.id}></div>`);
  render(html`<section class="page"><h1>Overview</h1>
    ${empty ? html`<p class="empty" id="empty">No decision has come yet. As soon as a till sends its first sale, its figures are here.</p>`
    : html`${groupTabs(groups, '', kept)}${filterBar('', asked, known, go)}
      <h2 class="hidden">Numbers</h2>${places(tiles)}
      <h2>Over time</h2><div class="charts">${places(lines)}</div>`}
    <h2>All days, at this moment</h2><div id="live"></div></section>`, root);
  const stop = liveTotals(root.querySelector('#live'));
  const cards = empty ? null : openCards(root, [...tiles, ...lines], asked, known, {kept});
  return () => { stop(); cards?.close(); };
}
