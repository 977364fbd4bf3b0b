// A chart of figures that are no KPI, with its table.
import {html, render} from '/webjars/lit-html/lit-html.js';
import {mount} from '../charts/chart.js';
import {number} from '../words.js';
import {dataTable} from './data-table.js';

/**
 * @param root of its own; @param figure {title, note, chart, unit, columns, rows, currency}
 * @return what takes it away
 */
export function plainChart(root, figure) {
  const {title, note, rows} = figure;
  let shown = false;
  const toggle = event => {
    if (!event.target.open || shown) return;
    shown = true;
    dataTable(root.querySelector('.behind'), figure, `Table of ${title}`);
  };
  render(html`<article class="kpi"><h3>${title}</h3>${rows.length
    ? html`<div class="chart" role="img" aria-label="Chart: ${title}. Its figures are in the table."></div>
      <details class="data" @toggle=${toggle}><summary>Table (${number(rows.length)})</summary><div class="behind"></div></details>`
    : html`<p class="empty">Nothing yet.</p>`}<p class="help">${note}</p></article>`, root);
  return rows.length ? mount(root.querySelector('.chart'), figure, figure, null) : () => {};
}
