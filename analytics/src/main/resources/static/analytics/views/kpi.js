// One KPI by itself: chart, the whole table, what it means, how it is computed, and its files.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {BASE} from '../api.js';
import {read, toApi} from '../asked.js';
import {catalog, isEmpty} from '../catalog.js';
import {isDrawn, mount} from '../charts/chart.js';
import {figures} from '../figures.js';
import {dataTable} from '../parts/data-table.js';
import {nothingYet} from '../parts/empty.js';
import {filterBar} from '../parts/filter-bar.js';
import {tile} from '../parts/tile.js';
import {count, moment, number} from '../words.js';

export const title = 'KPI';

const unknown = id => html`<section class="page"><h1>No such KPI</h1><p>There is none called ${id}.
  <a href="#/dashboards">To the dashboards</a></p></section>`;

function meaning(kpi, group, kept) {
  return html`<dl class="meaning"><div><dt>Definition</dt><dd>${kpi.definition}</dd></div>
    <div><dt>Owner</dt><dd>${kpi.owner}</dd></div><div><dt>Source</dt><dd>${kpi.source}</dd></div>
    <div><dt>Dashboard</dt><dd><a href="#/dashboards/${group.id}${kept}">${group.title}</a></dd></div>
    <div><dt>Goes by</dt><dd>${kpi.filters.length ? kpi.filters.join(', ') : 'no filter'}</dd></div></dl>`;
}

const files = (kpi, asked, may) => may(['analyst'])
  ? html`<p class="row">${['csv', 'parquet'].map(kind => html`<a role="button" class="outline" download
      href="${BASE}/kpis/${kpi.id}.${kind}?${toApi(kpi, asked)}">${kind === 'csv' ? 'CSV' : 'Parquet'}</a>`)}</p>`
  : html`<p class="help">Analysts can download it.</p>`;

const made = result => html`<p class="help">${count(result.rows.length, 'row')}${result.truncated ? ', cut off there' : ''}, in
  ${number(result.tookMillis)} ms${result.asOf ? `; worked out on ${moment(result.asOf)}` : ''}.</p>`;

export async function open(root, [id], {query, go, kept, may}) {
  const {groups, known} = await catalog();
  const group = groups.find(one => one.kpis.some(kpi => kpi.id === id));
  const kpi = group?.kpis.find(one => one.id === id);
  if (!kpi) return void render(unknown(id), root);
  document.title = `${kpi.title} · Analytics`;
  if (isEmpty(known)) return void render(nothingYet(kpi.title), root);
  const asked = read(query, known);
  const leaving = new AbortController();
  const data = await figures(kpi, asked, known, leaving.signal);
  const {result, before} = data;
  const drawn = isDrawn(kpi, result);
  render(html`<section class="page"><h1>${kpi.title}</h1>${filterBar(`kpis/${kpi.id}`, asked, known, go)}
    ${kpi.chart === 'number' ? html`<article class="kpi tile">${tile(kpi, data, asked.before)}</article>` : nothing}
    ${result.rows.length ? nothing : html`<p class="empty">Nothing in this period.</p>`}
    ${drawn ? html`<div class="chart" role="img" aria-label="Chart: ${kpi.title}. Its figures are in the table."></div>` : nothing}
    ${meaning(kpi, group, kept)}
    <div class="row spread"><h2>Table</h2>${files(kpi, asked, may)}</div><div class="behind"></div>${made(result)}
    <details class="sql"><summary>How it is computed (SQL)</summary><pre tabindex="0"><code>${result.sql ?? kpi.sql}</code></pre></details></section>`, root);
  dataTable(root.querySelector('.behind'), result, `Table of ${kpi.title}`);
  const close = drawn ? mount(root.querySelector('.chart'), kpi, result, before) : null;
  return () => { leaving.abort(); close?.(); };
}
