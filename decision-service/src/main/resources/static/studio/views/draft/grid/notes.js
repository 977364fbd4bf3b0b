// Below the grid: what the column means in which one is, and what the checks found.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {count} from '../../../words.js';
import {names} from './rows.js';

const SHOWN = 100;

export function about(state) {
  const column = state.place && state.table.columns.find(one => one.name === state.place.column);
  if (!column) return html`<p class="help about">Choose a cell to read what it means. Enter or a double click changes it; a block of Excel is pasted from the cell on.</p>`;
  const found = state.findings.at(state.place.row._key, column.name);
  return html`<p class="about"><strong>${column.title}</strong> ${column.help ?? 'This column is not known.'}
    <span class="help">Empty: ${column.whenEmpty ?? '–'}. Written as ${column.writing ?? 'any text'}${column.example ? html`, such as <code>${column.example}</code>` : nothing}.</span>
    ${found.map(one => html`<br><span class=${one.error ? 'wrong' : 'unsure'}>${one.message}${one.suggestion ? `: ${one.suggestion}` : ''}</span>`)}</p>`;
}

const place = (state, one) => [one.table ? names[one.table] : one.file,
  one.table === state.name && one.row !== undefined ? rowName(state, one.row) : null, one.column].filter(Boolean).join(' · ');

function rowName(state, key) {
  const row = state.table.rows.find(one => one[0] === key);
  return row ? row[1] : null;
}

export function list(state, goTo) {
  const found = state.findings.all;
  const {errors} = state.findings;
  if (state.checking && !found.length) return html`<p class="help" role="status">Checking …</p>`;
  if (!found.length) return html`<p class="good" role="status">The checks find nothing wrong, and all scenarios pass.</p>`;
  return html`<details class="findings" ?open=${errors > 0}>
    <summary><span role="status">${errors ? count(errors, 'error') : 'No errors'}, ${count(found.length - errors, 'thing')} to look at${state.checking ? ' · checking …' : ''}</span></summary>
    <ul>${found.slice(0, SHOWN).map(one => html`<li>
      <span class="badge ${one.error ? 'bad' : 'wait'}">${one.error ? 'error' : 'look'}</span>
      ${one.table && one.row !== undefined
        ? html`<button class="quiet" @click=${() => goTo(one)}>${place(state, one)}</button>` : html`<span class="where">${place(state, one)}</span>`}
      ${one.message}${one.suggestion ? html` <span class="help">${one.suggestion}</span>` : nothing}</li>`)}</ul>
    ${found.length > SHOWN ? html`<p class="help">and ${count(found.length - SHOWN, 'more', 'more')}</p>` : nothing}
  </details>`;
}
