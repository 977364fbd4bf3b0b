// What is live, what is coming, and what has been used of budgets.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, poll} from '../api.js';
import {count, moment, money, number, version} from '../words.js';
import {status} from './drafts/status.js';

export const title = 'Program';

const EVERY = 4000;

const amount = (value, budget, currency) => budget.unit === 'MONEY' ? money(value / 100, currency) : `${number(value)} points`;

const bar = (budget, currency) => html`<tr>
  <th scope="row"><a href="#/versions/live/campaigns">${budget.name}</a></th>
  <td><progress value=${budget.used} max=${budget.budget} aria-label=${`used of ${budget.name}`}></progress></td>
  <td class="number">${amount(budget.used, budget, currency)} of ${amount(budget.budget, budget, currency)}</td>
  <td class="number">${number(100 * budget.used / Math.max(1, budget.budget), 1)} %</td></tr>`;

function instances(state) {
  const behind = state.instances.filter(one => one.version !== state.version);
  const words = behind.length
    ? `${count(behind.length, 'instance')} of ${number(state.instances.length)} still decide under another version`
    : `${state.instances.length === 1 ? 'The one instance decides' : `All ${number(state.instances.length)} instances decide`} under it`;
  const last = state.instances.map(one => one.since).sort().at(-1);
  return html`<p class=${behind.length ? 'warning' : 'good'} role="status">${words}${last && !behind.length ? `, since ${moment(last)}` : ''}.</p>`;
}

function live(state) {
  const {release, counts} = state;
  return html`<article><h2>Live <span class="badge live">${version(state.version)}</span></h2>
    <p><strong>${state.name}</strong><br>${release
      ? html`${release.kind === 'ROLLED_BACK' ? 'rolled back' : `“${release.name}”, published`} by ${release.by}
        ${release.approvedBy ? html`, approved by ${release.approvedBy},` : nothing} on ${moment(release.at)}`
      : 'from the program’s folder: nothing was published here yet'}</p>
    ${instances(state)}
    <p>${count(counts.campaigns, 'campaign')} (${number(counts.active)} switched on), ${count(counts.rewards, 'reward')},
      ${count(counts.offers, 'offer')}, ${count(counts.products, 'product')}, ${count(counts.stores, 'store')}.</p>
    <p><a href="#/versions/live/campaigns">Look at its tables</a> · <a href="#/releases">Releases</a></p></article>`;
}

const coming = state => {
  const scheduled = state.drafts.filter(draft => draft.status === 'SCHEDULED');
  return html`<article><h2>Scheduled</h2>${scheduled.length
    ? html`<ul>${scheduled.map(draft => html`<li><a href="#/drafts/${draft.id}/release">${draft.name}</a>, on ${moment(draft.release.publishAt)}</li>`)}</ul>`
    : html`<p class="empty">Nothing waits for its time.</p>`}</article>`;
};

const drafts = state => {
  const open = state.drafts.filter(draft => !['PUBLISHED', 'SCHEDULED'].includes(draft.status));
  return html`<article><h2>Drafts</h2>${open.length
    ? html`<ul>${open.map(draft => html`<li><a href="#/drafts/${draft.id}/tables">${draft.name}</a> ${status(draft)}</li>`)}</ul>`
    : html`<p class="empty">No draft is in work.</p>`}<p><a href="#/drafts">All drafts</a></p></article>`;
};

export async function open(root) {
  let timer = 0;
  let closed = false;
  const draw = state => render(html`<section class="page"><h1>Program</h1>
    <div class="cards">${live(state)}${coming(state)}${drafts(state)}</div>
    <h2>Budgets</h2>
    ${state.budgets.length ? html`<div class="table"><table class="budgets"><thead><tr><th scope="col">Campaign</th><th scope="col">Used</th>
      <th scope="col" class="number">Amount</th><th scope="col" class="number">Share</th></tr></thead>
      <tbody>${state.budgets.map(budget => bar(budget, state.currency))}</tbody></table></div>`
      : html`<p class="empty">No campaign has a budget.</p>`}
  </section>`, root);
  async function look() {
    const state = await poll('/overview').catch(() => null);
    if (closed) return;
    if (state) draw(state);
    timer = setTimeout(look, EVERY);
  }
  draw(await get('/overview'));
  timer = setTimeout(look, EVERY);
  return () => { closed = true; clearTimeout(timer); };
}
