// A KPI of numbers, each with how it changed against the period it is compared with.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {shape} from '../charts/shape.js';
import {change, figure} from '../words.js';

function changed(now, before, unit, currency) {
  const moved = change(now, before, unit);
  if (!moved) return html`<p class="moved help">before: ${figure(before, unit, currency)}</p>`;
  const arrow = moved.difference > 0 ? '▲' : moved.difference < 0 ? '▼' : '■';
  return html`<p class="moved"><span aria-hidden="true">${arrow}</span> ${moved.words}
    <span class="help">before: ${figure(before, unit, currency)}</span></p>`;
}

/** Every figure of its one row. */
export function tile(kpi, {result, before}, isCompared) {
  const {figures} = shape(result, kpi.unit);
  const row = result.rows[0];
  if (!figures.length || !row) return html`<p class="figure">–</p><p class="help">Nothing in this period.</p>`;
  return html`<div class="numbers">${figures.map(column => html`<div><h4>${column.title}</h4>
    <p class="figure">${figure(row[column.at], column.unit, result.currency)}</p>
    ${isCompared ? changed(row[column.at], before?.rows[0]?.[column.at], column.unit, result.currency) : nothing}</div>`)}</div>`;
}
