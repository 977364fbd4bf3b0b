// What members are worth: the models' figures, how well they fit, and whom to look after.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {BASE, get, poll, post} from '../api.js';
import {dataTable} from '../parts/data-table.js';
import {plainChart} from '../parts/plain-chart.js';
import {count, day, moment, number} from '../words.js';
import {deciles, frequencies, members, segments, weeks} from './customers/figures.js';

export const title = 'Customers';

const EVERY_MILLIS = 1_500;
const charts = {deciles, segments, weeks, frequencies};
const refusals = {TOO_FEW: 'There are too few members who came back.', NOTHING: 'Nobody has bought yet.'};

function model(name, {parameters, logLikelihood, converged, why}) {
  return html`<div><dt>${name}</dt><dd>${Object.entries(parameters).map(([one, value]) => `${one} ${number(value, 3)}`).join(', ')};
    log-likelihood ${number(logLikelihood, 1)}${converged ? nothing : html`. <strong>It did not converge: ${why}</strong>`}</dd></div>`;
}

const fitted = fit => html`<dl class="meaning">
  <div><dt>Fitted</dt><dd>${moment(fit.fittedAt)}, to purchases until ${day(fit.asOf)}, in ${number(fit.tookMillis)} ms</dd></div>
  <div><dt>Members</dt><dd>${count(fit.members, 'member')}, ${number(fit.returning)} of whom came back</dd></div>
  ${model('BG/NBD', fit.purchases)}${model('Gamma-Gamma', fit.spend)}
  <div><dt>Worth</dt><dd>${number(fit.months)} months, discounted by ${number(fit.discount * 100, 2)} % a month, of a margin of ${number(fit.margin * 100, 1)} %</dd></div>
  <div><dt>Check</dt><dd>How often and how much correlate by ${number(fit.correlation, 2)}; the models take them for independent.</dd></div></dl>`;

export async function open(root, args, {may}) {
  const state = {customers: await get('/customers'), lists: null, problem: null};
  let closing = [];
  let timer = 0;
  let closed = false;

  async function fit() {
    try {
      await post('/customers/fit');
      state.problem = null;
    } catch (error) {
      state.problem = error.message;
    }
    await look();
  }

  async function look() {
    const customers = await poll('/customers').catch(() => null);
    if (closed) return;
    const isNew = customers && customers.fit?.fittedAt !== state.customers.fit?.fittedAt;
    if (customers) state.customers = customers;
    draw();
    if (isNew) await fill();
    wait();
  }
  const wait = () => { if (state.customers.state === 'running') timer = setTimeout(look, EVERY_MILLIS); };

  async function fill() {
    closing.forEach(close => close());
    closing = [];
    if (!state.customers.fit) return;
    for (const [name, figure] of Object.entries(charts)) {
      const place = root.querySelector(`[data-figure=${name}]`);
      place.replaceChildren();
      delete place._$litPart$;
      closing.push(plainChart(place, figure(state.customers)));
    }
    for (const list of ['top', 'at-risk']) {
      const place = root.querySelector(`[data-list=${list}]`);
      const found = await get(`/customers/members?list=${list}&limit=100`);
      if (closed) return;
      dataTable(place, members(found, state.customers.fit), list === 'top' ? 'Members worth most' : 'Members to win back');
    }
  }

  const job = () => html`<p class="row">${may(['analyst']) ? html`<button ?disabled=${state.customers.state === 'running'} @click=${fit}>${
    state.customers.state === 'running' ? 'Fitting …' : 'Fit anew'}</button>` : nothing}
    ${state.customers.refusal ? html`<span class="warning" role="status">${refusals[state.customers.refusal] ?? `The last fit came to nothing: ${state.customers.refusal}.`}</span>` : nothing}</p>`;

  function draw() {
    const {fit: found} = state.customers;
    render(html`<section class="page"><h1>Customers</h1>
      ${state.problem ? html`<p class="problem" role="alert">${state.problem}</p>` : nothing}${job()}
      ${found ? html`<h2 class="hidden">Figures</h2><div class="charts">${Object.keys(charts).map(name => html`<div data-figure=${name}></div>`)}</div>
        <div class="row spread"><h2>Worth most</h2>${may(['analyst']) ? html`<a role="button" class="outline" download href="${BASE}/customers/members.csv">All members as CSV</a>` : nothing}</div>
        <div data-list="top"></div><h2>To win back</h2><p class="help">Worth much, and not seen for longer than is usual for them.</p><div data-list="at-risk"></div>
        <h2>The models</h2>${fitted(found)}`
    : html`<p class="empty">No fit yet. It is made by itself once a day, as soon as some members have come back.</p>`}</section>`, root);
  }
  draw();
  await fill();
  wait();
  return () => { closed = true; clearTimeout(timer); closing.forEach(close => close()); };
}
