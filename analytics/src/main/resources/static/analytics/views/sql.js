// Statements of one's own: SELECT only, within limits, with the tables beside them.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, post} from '../api.js';
import {download, toCsv} from '../csv.js';
import {dataTable} from '../parts/data-table.js';
import {count, number} from '../words.js';
import {examples} from './sql/examples.js';

export const title = 'SQL';

const MOST_CHARACTERS = 20_000;
/** Of a statement in the address; a longer one is not passed on. */
const MOST_SHARED = 4_000;
const numeric = /INT|DECIMAL|DOUBLE|FLOAT|REAL/;

const words = {
  SQL_NOT_READ_ONLY: 'That is not allowed here',
  SQL_WRONG: 'The database does not understand it',
  SQL_TOO_LONG: 'It was stopped',
  SQL_TOO_LARGE: 'It was stopped',
  SQL_BUSY: 'Not now',
};

const unit = type => type === 'DATE' ? 'date' : numeric.test(type) && !type.includes('[') ? 'plain' : 'text';

export async function open(root, args, {query}) {
  const {tables, seconds, rows: mostRows} = await get('/sql/tables');
  const leaving = new AbortController();
  const state = {busy: false, problem: null, answer: null};
  const editor = () => root.querySelector('#statement');

  function type(text) {
    editor().value = text;
    editor().focus();
  }

  /** A table or column where the cursor is. */
  function insert(name) {
    const {selectionStart: at, value} = editor();
    const space = at > 0 && !/\s|\(|,$/.test(value[at - 1]) ? ' ' : '';
    editor().setRangeText(space + name, at, editor().selectionEnd, 'end');
    editor().focus();
  }

  async function run() {
    const sql = editor().value.trim();
    if (!sql || state.busy) return;
    if (sql.length <= MOST_SHARED) history.replaceState(null, '', `#/sql?${new URLSearchParams({q: sql})}`);
    Object.assign(state, {busy: true, problem: null});
    draw();
    try {
      state.answer = await post('/sql', {sql}, leaving.signal);
    } catch (error) {
      if (error.name === 'AbortError') return;
      Object.assign(state, {problem: error, answer: null});
      const {position} = error.problem ?? {};
      if (position !== undefined) {
        editor().focus();
        editor().setSelectionRange(position, Math.min(sql.length, position + 1));
      }
    }
    state.busy = false;
    draw();
    if (state.answer) show();
  }

  function show() {
    const place = root.querySelector('#answer');
    place.replaceChildren();
    delete place._$litPart$;
    const columns = state.answer.columns.map(column => ({name: column.name, title: column.name, unit: unit(column.type)}));
    dataTable(place, {columns, rows: state.answer.rows, currency: null}, 'Answer');
  }

  const keys = event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  };
  const save = () => download('answer.csv', toCsv(state.answer.columns.map(column => column.name), state.answer.rows));

  const beside = () => html`<aside class="beside" aria-label="Tables"><h2>Tables</h2>${tables.map(table => html`<details>
      <summary>${table.name}</summary><p class="help">${table.holds}</p>
      <ul>${table.columns.map(column => html`<li><button class="quiet" @click=${() => insert(column.name)}>${column.name}</button>
        <span class="help">${column.type}</span></li>`)}</ul></details>`)}</aside>`;

  const problem = () => html`<div class="problem" role="alert"><strong>${words[state.problem.code] ?? 'It failed'}.</strong>
    <pre>${state.problem.message}</pre></div>`;

  const answered = () => html`<div class="row spread"><h2>Answer</h2><button class="secondary" @click=${save}>CSV</button></div>
    <p class="help" role="status">${count(state.answer.rows.length, 'row')} in ${number(state.answer.tookMillis)} ms${state.answer.truncated
      ? html`. <strong>There are more; the answer was cut off here.</strong>` : '.'}</p>`;

  function draw() {
    render(html`<section class="page"><h1>SQL</h1>
      <p class="help">One SELECT statement in DuckDB’s SQL. It is stopped after ${number(seconds)} seconds; at most ${number(mostRows)} rows come back.</p>
      <div class="sql-page"><div>
        <label for="statement">Statement</label>
        <textarea id="statement" rows="10" spellcheck="false" autocapitalize="none" autocomplete="off" maxlength=${MOST_CHARACTERS}
          aria-describedby="statement-help" @keydown=${keys}></textarea>
        <p class="row"><button id="run" ?disabled=${state.busy} @click=${run}>${state.busy ? 'Running …' : 'Run'}</button>
          <span class="help" id="statement-help">Ctrl + Enter runs it.</span></p>
        <details class="examples"><summary>Examples</summary><ul>${examples.map(([name, sql]) => html`<li><button class="quiet"
          @click=${() => type(sql)}>${name}</button></li>`)}</ul></details>
        ${state.problem ? problem() : nothing}
        ${state.answer ? answered() : nothing}
        <div id="answer" ?hidden=${!state.answer}></div>
      </div>${beside()}</div></section>`, root);
  }

  draw();
  // An address fills it in, but never runs it.
  editor().value = query.get('q') ?? '';
  return () => leaving.abort();
}
