// What stores are to sell: looked at, and put in as a file.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, upload} from '../api.js';
import {catalog} from '../catalog.js';
import {download, toCsv} from '../csv.js';
import {dataTable} from '../parts/data-table.js';
import {count} from '../words.js';

export const title = 'Targets';

const MOST_BYTES = 4 << 20;

export async function open(root) {
  const {known} = await catalog();
  const names = new Map(known.stores.map(store => [store.id, store.name]));
  const state = {targets: (await get('/targets')).targets, problem: null, said: ''};

  async function put(event) {
    const [file] = event.target.files;
    event.target.value = '';
    if (!file) return;
    Object.assign(state, {problem: null, said: ''});
    try {
      if (file.size > MOST_BYTES) throw new Error('The file has more than 4 MB.');
      state.targets = (await upload('/targets', await file.text(), 'text/csv')).targets;
      state.said = `“${file.name}” was taken.`;
    } catch (error) {
      state.problem = error;
    }
    draw();
  }
  const save = () => download('targets.csv', toCsv(['store', 'month', 'amount'], state.targets.map(one => [one.store, one.month, one.amount])));

  const wrong = ({message, problem}) => html`<div class="problem" role="alert"><p>${message}</p>${problem?.rows
    ? html`<ul>${problem.rows.map(row => html`<li>Row ${row.row}: ${row.reason}</li>`)}</ul>` : nothing}</div>`;

  function draw() {
    render(html`<section class="page"><h1>Targets</h1>
      <p class="help">Net sales that a store is to reach in a month, for the comparison of stores. A file has the head
        <code>store,month,amount</code> and rows like <code>LON-01,2026-03,120000.00</code>; other stores and months stay as they
        are, and a row without an amount takes a target away.</p>
      <p class="row"><label>CSV file <input type="file" id="file" accept=".csv,text/csv" @change=${put}></label>
        ${state.targets.length ? html`<button class="secondary" @click=${save}>CSV</button>` : nothing}</p>
      ${state.problem ? wrong(state.problem) : nothing}
      <p role="status" class=${state.said ? 'good' : nothing}>${state.said}</p>
      <h2>${count(state.targets.length, 'target')}</h2>
      ${state.targets.length ? nothing : html`<p class="empty">None is known yet.</p>`}<div id="targets"></div></section>`, root);
    const place = root.querySelector('#targets');
    place.replaceChildren();
    delete place._$litPart$;
    if (!state.targets.length) return;
    dataTable(place, {currency: known.currency, columns: [{name: 'store', title: 'Store', unit: 'text'}, {name: 'month', title: 'Month', unit: 'month'},
      {name: 'amount', title: 'Target', unit: 'money'}], rows: state.targets.map(one => [names.get(one.store) ?? one.store, one.month, one.amount])}, 'Targets');
  }
  draw();
}
