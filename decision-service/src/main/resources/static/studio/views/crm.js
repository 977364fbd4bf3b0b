// Members in and out: audiences, the export, and imports from a file to the reconciliation.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, send} from '../api.js';
import {open as openImport} from './crm/import.js';
import {moment} from '../words.js';
import {progress} from './crm/counts.js';

export const title = 'Members';

const link = (path, values) => `/studio/api/${path}?${new URLSearchParams(values)}`;

export async function open(root, args, context) {
  if (args[0]) return openImport(root, args, context);
  const administrator = context.me.roles.includes('administrator');
  const {segments} = await get('/audiences');
  const state = {
    imports: administrator ? (await get('/imports')).imports : [],
    mappings: administrator ? (await get('/import-mappings')).mappings : [],
    problem: '', sending: false,
  };

  /** The browser loads the file by itself, so that it need not fit into the page. */
  function take(event, path, names) {
    event.preventDefault();
    const form = new FormData(event.target);
    const values = Object.fromEntries(names.map(name => [name, form.get(name)?.trim()]).filter(([, value]) => value));
    location.href = link(typeof path === 'function' ? path(form) : path, values);
    context.say('The file is on its way; that you took it stands in the log.');
  }

  async function upload(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const file = form.get('file');
    Object.assign(state, {problem: '', sending: true});
    draw();
    try {
      const values = new URLSearchParams({mapping: form.get('mapping'), file: file.name});
      const one = await (await send('POST', `/imports?${values}`, file, 'text/csv')).json();
      context.go(`#/crm/${one.importId}`);
    } catch (error) {
      Object.assign(state, {problem: error.message, sending: false});
      draw();
    }
  }

  const purpose = html`<label>What for <input name="purpose" required minlength="3" maxlength="200"
    placeholder="win-back letter of June"></label>`;

  const audiences = () => html`<h2>Audiences</h2>
    <p class="help">Who is in a segment of the live program right now. It is noted who took which file, when and what for.</p>
    ${segments.length === 0 ? html`<p class="empty">The program has no segments.</p>` : html`<form class="row"
      @submit=${event => take(event, form => `audiences/${encodeURIComponent(form.get('segment'))}`, ['purpose'])}>
      <label>Segment <select name="segment">${segments.map(({segment, rows}) => html`
        <option value=${segment}>${segment}: ${rows.join(', ')}</option>`)}</select></label>
      ${purpose}<button>Download audience</button></form>`}`;

  const exporting = () => html`<h2>Export</h2>
    <form class="row" @submit=${event => take(event, 'members.csv', ['purpose', 'segment', 'tier', 'tag'])}>
      ${purpose}
      <label>Segment <select name="segment"><option value="">any</option>${segments.map(({segment}) => html`
        <option>${segment}</option>`)}</select></label>
      <label>Tier <input name="tier" placeholder="any"></label>
      <label>Tag <input name="tag" placeholder="any"></label>
      <button>Download members</button></form>`;

  const importing = () => html`<h2>Import</h2>
    ${state.problem ? html`<p class="problem" role="alert">${state.problem}</p>` : nothing}
    <form class="row" @submit=${upload}>
      <label>File <input type="file" name="file" accept=".csv,text/csv" required></label>
      <label>Mapping <select name="mapping">${state.mappings.map(mapping => html`
        <option>${mapping.name}</option>`)}</select></label>
      <button ?disabled=${state.sending}>${state.sending ? 'Uploading …' : 'Upload'}</button></form>
    ${state.imports.length === 0 ? html`<p class="empty">Nothing was imported yet.</p>` : html`<div class="table"><table>
      <thead><tr><th scope="col">File</th><th scope="col">Mapping</th><th scope="col">State</th>
        <th scope="col">By</th><th scope="col">Uploaded</th></tr></thead>
      <tbody>${state.imports.map(one => html`<tr>
        <th scope="row"><a href="#/crm/${one.importId}">${one.file}</a></th>
        <td>${one.mapping.name}</td><td>${progress(one)}</td><td>${one.askedBy}</td><td>${moment(one.createdAt)}</td>
      </tr>`)}</tbody></table></div>`}`;

  function draw() {
    render(html`<section class="page"><h1>Members</h1>
      ${audiences()}${administrator ? html`${exporting()}${importing()}` : nothing}</section>`, root);
  }

  draw();
}
