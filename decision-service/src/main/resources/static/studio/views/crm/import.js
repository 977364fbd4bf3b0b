// One import: its mapping, the check, what was wrong, and the run.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, poll, post, put, send} from '../../api.js';
import {counts, progress} from './counts.js';
import {editor, guessed, read} from './mapping.js';

const SHOWN = 100;
const EVERY_MILLIS = 1000;
const working = one => one.state === 'checking' || one.state === 'running';

export async function open(root, [id], context) {
  const {fields, mappings} = await get('/import-mappings');
  const state = {one: await get(`/imports/${id}`), errors: [], problem: '', editing: false, delimiter: ','};
  let timer = 0;
  let closed = false;

  async function look(ask = poll) {
    try {
      const before = state.one.state;
      state.one = await ask(`/imports/${id}`);
      if (!working(state.one)) state.errors = (await ask(`/imports/${id}/errors?most=${SHOWN}`)).errors;
      if (before !== state.one.state) context.say(`The import is ${state.one.state}.`);
    } catch (error) {
      state.problem = error.message;
    }
    draw();
    if (!closed && working(state.one)) timer = setTimeout(look, EVERY_MILLIS);
  }

  async function act(work) {
    state.problem = '';
    clearTimeout(timer);
    try {
      await work();
    } catch (error) {
      state.problem = error.errors?.length ? `${error.errors[0].field} ${error.errors[0].reason}` : error.message;
    }
    await look(get);
  }

  const step = name => () => act(() => post(`/imports/${id}/${name}`));
  const use = name => act(async () => { await put(`/imports/${id}/mapping`, {mapping: name}); state.editing = false; });

  function part(delimiter) {
    state.delimiter = delimiter;
    draw();
  }

  function edit() {
    state.editing = !state.editing;
    part(guessed(state.one));
  }

  function save(event) {
    event.preventDefault();
    const mapping = read(event.target, state.one);
    return act(async () => {
      await put(`/import-mappings/${mapping.name}`, mapping);
      await put(`/imports/${id}/mapping`, {mapping: mapping.name});
      state.editing = false;
    });
  }

  const cancel = () => act(() => send('DELETE', `/imports/${id}`));

  const errors = () => html`<h2>What was wrong</h2>
    <div class="table"><table><thead><tr><th scope="col">Line</th><th scope="col">Column</th><th scope="col">Why</th>
      <th scope="col">Row</th></tr></thead>
    <tbody>${state.errors.map(error => html`<tr><th scope="row">${error.line}</th><td>${error.column}</td>
      <td>${error.reason} <span class="help">${error.code}</span></td><td>${error.refuses ? 'refused' : 'taken in part'}</td></tr>`)}</tbody></table></div>
    <p><a href="/studio/api/imports/${id}/errors.csv" download>All of them as CSV</a></p>`;

  function draw() {
    const {one} = state;
    const open = ['uploaded', 'checked'].includes(one.state);
    render(html`<section class="page">
      <div class="row spread"><h1>${one.file}</h1><a class="help" href="#/crm">all imports</a></div>
      <p>Mapping ${one.mapping.name}; <strong>${progress(one)}</strong>${one.problem ? `: ${one.problem}` : ''}</p>
      ${state.problem ? html`<p class="problem" role="alert">${state.problem}</p>` : nothing}
      ${one.missing?.length ? html`<p class="warning">The file lacks ${one.missing.join(', ')}. It has
        ${one.columns.join(', ')}.</p>` : nothing}
      <div class="row acts" role="group" aria-label="Import">
        ${open ? html`<button @click=${step('check')}>Check</button>` : nothing}
        ${one.state === 'checked' ? html`<button @click=${step('start')}>Import</button>` : nothing}
        ${working(one) ? html`<button @click=${step('pause')}>Pause</button>` : nothing}
        ${one.state === 'paused' ? html`<button @click=${step('resume')}>Go on</button>` : nothing}
        ${open || working(one) || one.state === 'paused' ? html`<button class="quiet" @click=${cancel}>Cancel</button>` : nothing}
        ${open ? html`<button class="quiet" aria-expanded=${state.editing} @click=${edit}>Map columns</button>` : nothing}
      </div>
      ${open && state.editing ? editor({one, delimiter: state.delimiter, fields, mappings, use, part, save}) : nothing}
      ${one.state === 'uploaded' ? nothing : html`<h2>Reconciliation</h2>${counts(one)}
        <p><a href="/studio/api/imports/${id}/reconciliation.csv" download>Reconciliation as CSV</a></p>`}
      ${state.errors.length ? errors() : nothing}
    </section>`, root);
  }

  await look(get);
  return () => { closed = true; clearTimeout(timer); };
}
