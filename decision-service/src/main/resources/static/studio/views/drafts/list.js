// All drafts, and how one is begun.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, post} from '../../api.js';
import {moment} from '../../words.js';
import {status} from './status.js';

export async function open(root, args, context) {
  let {drafts} = await get('/drafts');
  let problem = null;
  let done = false;
  const may = context.me.roles.some(role => ['marketer', 'engineer'].includes(role));

  async function begin(event) {
    event.preventDefault();
    try {
      const draft = await post('/drafts', {name: new FormData(event.target).get('name')});
      context.go(`#/drafts/${draft.id}/tables`);
    } catch (error) {
      problem = error.message;
      draw();
    }
  }

  function draw() {
    const shown = drafts.filter(draft => done || !['DISCARDED', 'PUBLISHED'].includes(draft.status));
    render(html`<section class="page">
      <h1>Drafts</h1>
      <p class="help">A draft begins as a copy of what is live. Nothing that you change in it reaches a till before somebody else has approved it.</p>
      ${may ? html`<form class="row begin" @submit=${begin}>
        <input name="name" required maxlength="100" placeholder="What the draft is about" aria-label="Name of a new draft">
        <button>Begin a draft</button></form>` : nothing}
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      <label class="inline"><input type="checkbox" @change=${event => { done = event.target.checked; draw(); }}> also those that are published or discarded</label>
      ${shown.length ? html`<div class="table"><table>
        <thead><tr><th scope="col">Draft</th><th scope="col">State</th><th scope="col">Begun</th><th scope="col">Changed by</th></tr></thead>
        <tbody>${shown.map(draft => html`<tr>
          <td><a href="#/drafts/${draft.id}/tables">${draft.name}</a></td><td>${status(draft)}</td>
          <td>${moment(draft.createdAt)} by ${draft.createdBy}</td><td>${draft.editors.join(', ') || 'nobody yet'}</td></tr>`)}</tbody>
      </table></div>` : html`<p class="empty">There is no draft in work.</p>`}
    </section>`, root);
  }
  draw();
}
