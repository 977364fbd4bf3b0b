// Entries of the log: who, when, what, and each cell from what to what.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {count, moment} from '../../words.js';

const FEW = 4;

const value = text => text === null || text === undefined ? html`<em class="help">nothing</em>` : html`<code>${text}</code>`;

const change = one => html`<li>${one.where}${one.field ? html` · ${one.field}` : nothing}:
  ${one.where.startsWith('workbook') || one.where === 'comment' ? one.to : html`${value(one.from)} → ${value(one.to)}`}</li>`;

function changes(entry) {
  if (!entry.changes.length) return nothing;
  const list = html`<ul>${entry.changes.map(change)}</ul>${entry.count > entry.changes.length
    ? html`<p class="help">and ${count(entry.count - entry.changes.length, 'more', 'more')}</p>` : nothing}`;
  return entry.changes.length > FEW
    ? html`<details><summary>${count(entry.count, 'cell')}</summary>${list}</details>` : list;
}

export const entries = all => all.length ? html`<div class="table"><table class="log">
  <thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">From what to what</th></tr></thead>
  <tbody>${all.map(entry => html`<tr><td>${moment(entry.at)}</td><td>${entry.by}</td><td>${entry.what} ${entry.subject}</td><td>${changes(entry)}</td></tr>`)}</tbody>
</table></div>` : html`<p class="empty">Nothing was done yet.</p>`;
