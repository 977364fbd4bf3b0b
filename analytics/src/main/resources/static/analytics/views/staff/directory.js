// Who works in the stores. Analysts change it; others see whom they may.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, post, put} from '../../api.js';
import {download, toCsv} from '../../csv.js';
import {count, day, moment} from '../../words.js';
import {upload} from './upload.js';

const head = ['id', 'cashier', 'name', 'post', 'stores', 'from', 'to', 'sign_in'];
const fields = one => ({...one, stores: one.stores.join(';'), sign_in: one.signIn ?? ''});
const fresh = {id: '', cashier: '', name: '', post: 'staff', stores: '', from: '', to: '', sign_in: ''};

const form = (one, known, wrong, save, leave) => html`<form class="colleague" aria-label=${known ? `Change ${one.id}` : 'Add somebody'} @submit=${event => {
  event.preventDefault();
  save(Object.fromEntries(new FormData(event.target)));
}}><h2>${known ? `Change ${one.id}` : 'Add somebody'}</h2>
  ${known ? nothing : html`<label>Id <input name="id" required maxlength="50" autocomplete="off"></label>
    <small class="help">A pseudonym, for good: figures stay under it when the name is erased.</small>`}
  <label>Number at the tills <input name="cashier" required maxlength="100" autocomplete="off" .value=${one.cashier}></label>
  <label>Name <input name="name" maxlength="100" autocomplete="off" .value=${one.name ?? ''}></label>
  <label>Post <select name="post"><option value="staff" ?selected=${one.post !== 'manager'}>staff</option><option value="manager" ?selected=${one.post === 'manager'}>manager</option></select></label>
  <label>Stores, parted by semicolons <input name="stores" required .value=${one.stores}></label>
  <label>First day <input type="date" name="from" required .value=${one.from}></label>
  <label>Last day <input type="date" name="to" .value=${one.to ?? ''}></label>
  <label>Signs in as <input name="sign_in" maxlength="100" autocomplete="off" .value=${one.sign_in}></label>
  ${wrong ? html`<div class="problem" role="alert"><p>${wrong.message}</p>${wrong.problem?.rows ? html`<ul>${wrong.problem.rows.map(row => html`<li>${row.reason}</li>`)}</ul>` : nothing}</div>` : nothing}
  <p class="row"><button>Keep</button> <button type="button" class="quiet" @click=${leave}>Cancel</button></p></form>`;

export async function openDirectory(root, {staff}) {
  const analyst = staff.see === 'all';
  const state = {people: (await get('/staff/people')).people, edited: null, erasing: null, wrong: null, said: '', file: {}};
  const set = changed => { Object.assign(state, {wrong: null, said: '', ...changed}); draw(); };

  async function act(what, said) {
    try {
      await what();
      set({people: (await get('/staff/people')).people, edited: null, erasing: null, said});
    } catch (error) {
      set({wrong: error});
    }
  }
  const save = wanted => {
    const id = state.edited.id || wanted.id;
    return act(() => put(`/staff/people/${encodeURIComponent(id)}`, wanted), `${id} is kept.`);
  };
  const erase = one => act(() => post(`/staff/people/${encodeURIComponent(one.id)}/erase`), `Name and sign-in of ${one.id} are erased.`);
  const buttons = one => one.erasedAt ? `erased ${moment(one.erasedAt)}` : state.erasing === one.id
    ? html`Name and sign-in go for good. <button @click=${() => erase(one)}>Erase</button> <button class="quiet" @click=${() => set({erasing: null})}>Keep</button>`
    : html`<button class="quiet" @click=${() => set({edited: fields(one), erasing: null})}>Change<span class="hidden">: ${one.id}</span></button>
      <button class="quiet" @click=${() => set({erasing: one.id})}>Erase …<span class="hidden">: ${one.id}</span></button>`;
  const csv = () => download('staff.csv', toCsv(head, state.people.filter(one => !one.erasedAt).map(one => head.map(name => fields(one)[name]))));

  function draw() {
    render(html`<p class="help">Whose sales are whose: by the number at the tills, the store and the day. ${analyst
      ? html`A file has the head <code>${head.join(',')}</code>, with several stores parted by semicolons; others stay as they are.` : 'Analysts change it.'}</p>
      ${analyst ? upload('/staff/people', state.file, draw, async said => set({people: (await get('/staff/people')).people, said})) : nothing}
      <p role="status" class=${state.said ? 'good' : nothing}>${state.said}</p>
      <div class="row spread"><h2>${count(state.people.length, 'person', 'people')}</h2>${analyst ? html`<span class="row"><button class="secondary" id="add" @click=${() => set({edited: {...fresh}})}>Add somebody</button>
        <button class="secondary" @click=${csv}>CSV</button></span>` : nothing}</div>
      ${state.wrong && !state.edited ? html`<p class="problem" role="alert">${state.wrong.message}</p>` : nothing}
      ${state.edited ? form(state.edited, state.edited.id !== '', state.wrong, save, () => set({edited: null})) : nothing}
      ${state.people.length ? html`<div class="table" role="region" tabindex="0" aria-label="Directory"><table id="directory"><thead><tr><th scope="col">Name</th><th scope="col">Id</th>
        <th scope="col">Number at the tills</th><th scope="col">Post</th><th scope="col">Stores</th><th scope="col">From</th><th scope="col">To</th>
        ${analyst ? html`<th scope="col">Signs in as</th><th scope="col">Change</th>` : nothing}</tr></thead><tbody>${state.people.map(one => html`<tr data-colleague=${one.id}>
          <th scope="row">${one.name ?? '–'}</th><td>${one.id}</td><td>${one.cashier}</td><td>${one.post}</td><td>${one.stores.join(', ')}</td>
          <td>${day(one.from)}</td><td>${one.to ? day(one.to) : '–'}</td>${analyst ? html`<td>${one.signIn ?? '–'}</td><td>${buttons(one)}</td>` : nothing}</tr>`)}</tbody></table></div>`
    : html`<p class="empty">Nobody is in it yet.</p>`}`, root);
  }
  draw();
}
