// The way of a draft to the tills: what it changes, whether it is ready, who approves, when it goes live.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {del, get, post} from '../../api.js';
import {moment} from '../../words.js';
import {actions} from './release/actions.js';

export const title = 'Release of a draft';

const names = {changes: 'Changes', base: 'Live program', checks: 'Checks', scenarios: 'Scenarios', simulation: 'Simulation'};
const pages = {checks: 'tables', scenarios: 'scenarios', simulation: 'simulation'};

const item = (draft, one) => html`<li class=${one.done ? 'done' : 'open'}>
  <span aria-hidden="true">${one.done ? '✓' : '✗'}</span> <span class="hidden">${one.done ? 'done' : 'missing'}:</span>
  <strong>${pages[one.name] ? html`<a href="#/drafts/${draft.id}/${pages[one.name]}">${names[one.name]}</a>` : names[one.name]}</strong> ${one.words}</li>`;

/** By the part of the program that changes. */
function grouped(differences) {
  const parts = new Map();
  for (const one of differences) parts.set(one.part, [...parts.get(one.part) ?? [], one.sentence]);
  return [...parts].map(([part, sentences]) => html`<h3>${part}</h3><ul>${sentences.map(one => html`<li>${one}</li>`)}</ul>`);
}

function history(draft) {
  const {release} = draft;
  if (!release) return nothing;
  return html`<p>${release.by} asked for approval on ${moment(release.at)}.${release.comment ? html` “${release.comment}”` : nothing}
    ${release.approvedBy ? html`<br>${release.approvedBy} approved it on ${moment(release.approvedAt)}.` : nothing}
    ${release.publishAt ? html`<br>It is to be live on ${moment(release.publishAt)}.` : nothing}</p>`;
}

export async function open(root, args, context) {
  const {draft} = context;
  let problem = null;
  let both = [];
  let [ready, changed] = await load();

  async function load() {
    return Promise.all([get(`/drafts/${draft.id}/readiness`), get(`/drafts/${draft.id}/differences`)]);
  }

  const act = work => async event => {
    event?.preventDefault();
    problem = null;
    try {
      await work(event);
      await context.refreshDraft();
    } catch (error) {
      problem = error.message;
    }
    [ready, changed] = await load();
    draw();
  };

  const comment = event => ({comment: new FormData(event.target).get('comment') ?? ''});
  const does = {
    ask: act(event => post(`/drafts/${draft.id}/request`, comment(event))),
    approve: act(event => post(`/drafts/${draft.id}/approval`, comment(event))),
    refuse: act(event => post(`/drafts/${draft.id}/refusal`, comment({target: event.target.form}))),
    withdraw: act(() => post(`/drafts/${draft.id}/withdrawal`)),
    publish: act(() => post(`/drafts/${draft.id}/publication`)),
    schedule: act(event => post(`/drafts/${draft.id}/publication`, {at: new Date(new FormData(event.target).get('at')).toISOString()})),
    unschedule: act(() => del(`/drafts/${draft.id}/publication`)),
    discard: act(() => del(`/drafts/${draft.id}`)),
    update: act(async () => { ({both} = await post(`/drafts/${draft.id}/base`)); }),
  };

  function draw() {
    const {differences} = changed;
    const stale = ready.items.some(one => one.name === 'base' && !one.done) && draft.editable;
    render(html`<div class="release">
      <section><h2>${draft.status === 'PUBLISHED' ? 'Against what is live now' : 'What it changes'}</h2>
        ${differences.length ? grouped(differences) : html`<p class="empty">Nothing differs from the live program.</p>`}</section>
      <section><h2>Release</h2>
        ${draft.status === 'PUBLISHED' || draft.status === 'DISCARDED' ? nothing
          : html`<ul class="ready" aria-label="What it needs">${ready.items.map(one => item(draft, one))}</ul>`}
        ${stale ? html`<p><button class="secondary" @click=${does.update}>Bring it up to date with the live program</button></p>` : nothing}
        ${both.length ? html`<div class="warning" role="status">Both sides changed these; look at them:<ul>${both.map(one => html`<li>${one}</li>`)}</ul></div>` : nothing}
        ${history(draft)}
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
        ${actions(draft, context.me, ready.ready, does)}</section>
    </div>`, root);
  }
  draw();
}
