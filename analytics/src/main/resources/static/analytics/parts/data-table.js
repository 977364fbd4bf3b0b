// The table behind a chart: every row that came, sorted by any column, the first hundred at once.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {figure, isNumber, number} from '../words.js';

const AT_ONCE = 100;

function compare(one, other, unit) {
  const [a, b] = [one, other].map(value => value === null || value === undefined || value === '' ? null : value);
  if (a === null || b === null) return (a === null) - (b === null);
  return isNumber(unit) ? Number(a) - Number(b) : String(a).localeCompare(String(b));
}

/** @param root of its own; @param result {columns, rows, currency}; @param label for screen readers */
export function dataTable(root, result, label) {
  const state = {by: -1, down: false, shown: AT_ONCE};
  const {columns, currency} = result;

  const sort = at => () => {
    state.down = state.by === at ? !state.down : isNumber(columns[at].unit);
    state.by = at;
    draw();
  };
  const sorted = () => state.by < 0 ? result.rows
    : [...result.rows].sort((one, other) => (state.down ? -1 : 1) * compare(one[state.by], other[state.by], columns[state.by].unit));
  const cell = (value, {unit}, at) => at === 0
    ? html`<th scope="row" class=${isNumber(unit) ? 'number' : nothing}>${figure(value, unit, currency)}</th>`
    : html`<td class=${isNumber(unit) ? 'number' : nothing}>${figure(value, unit, currency)}</td>`;

  function draw() {
    if (!result.rows.length) return void render(html`<p class="empty">None.</p>`, root);
    const rows = sorted();
    render(html`<div class="table" role="region" tabindex="0" aria-label=${label}><table>
      <thead><tr>${columns.map((column, at) => html`<th scope="col" class=${isNumber(column.unit) ? 'number' : nothing}
        aria-sort=${state.by === at ? (state.down ? 'descending' : 'ascending') : nothing}><button class="sort" @click=${sort(at)}>${column.title
        }<span aria-hidden="true">${state.by === at ? (state.down ? ' ↓' : ' ↑') : ''}</span></button></th>`)}</tr></thead>
      <tbody>${rows.slice(0, state.shown).map(row => html`<tr>${row.map((value, at) => cell(value, columns[at], at))}</tr>`)}</tbody></table></div>
      ${rows.length > state.shown ? html`<p><button class="quiet" @click=${() => { state.shown *= 10; draw(); }}>Show more of ${number(rows.length)} rows</button></p>` : nothing}`, root);
  }
  draw();
}
