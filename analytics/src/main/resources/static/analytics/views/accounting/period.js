// One month of the books: how the liability moved, the entries, whether all agrees with the ledger, and its closing.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {BASE, get, post, put} from '../../api.js';
import {dataTable} from '../../parts/data-table.js';
import {day, figure, longMonth, moment} from '../../words.js';
import {estimateForm} from './estimate.js';
import {estimates, journal, methodName, reconciliation, rollForward, trialBalance} from './tables.js';

const tables = [
  ['trial-balance', 'Trial balance', trialBalance], ['journal', 'Journal', journal],
  ['roll-forward', 'Liability by month of issue', rollForward], ['reconciliation', 'Books against ledger', reconciliation],
];
const refusals = {
  PERIOD_NOT_OVER: 'The month is not over yet.', PERIOD_NOT_NEXT: 'An earlier month is still open: close that first.',
  BOOKS_DIFFER: 'The books and the ledger differ, so it cannot be closed.', PERIOD_CLOSED: 'It is closed, and stays so.',
};

export async function openPeriod(root, month) {
  const state = {period: await get(`/accounting/periods/${month}`), problem: null, wrong: null, asking: false};

  async function act(what, field) {
    Object.assign(state, {problem: null, wrong: null});
    try {
      state.period = await what();
      state.asking = false;
    } catch (error) {
      state[field] = refusals[error.code] ?? error.message;
    }
    draw();
  }
  const close = () => act(() => post(`/accounting/periods/${month}/close`), 'problem');
  const estimate = own => act(() => put(`/accounting/periods/${month}/estimate`, own), 'wrong');
  const ask = asking => () => { state.asking = asking; draw(); };

  const roll = ({total, currency}) => html`<dl class="roll">${[['Opening', 'opening'], ['+ allocated by sales', 'allocated'], ['− taken back by returns', 'takenBack'],
    ['− released by redemption', 'byRedemption'], ['− released by expiry', 'byExpiry'], ['− released by changed estimates', 'byEstimate'], ['= closing', 'closing'],
    ['of it, in vouchers', 'inVouchers']].map(([name, key]) => html`<div><dt>${name}</dt><dd>${figure(total[key], 'money', currency)}</dd></div>`)}</dl>`;

  function closing(period) {
    if (period.closed) {
      return html`<p class=${period.closed.intact ? 'good' : 'problem'}>Closed by ${period.closed.who} on ${moment(period.closed.at)}; it stays so.
        ${period.closed.intact ? 'Every figure is still what was closed' : html`<strong>Figures are not what was closed</strong>`}
        (checksum ${period.closed.checksum.slice(0, 12)}).</p>`;
    }
    return html`<p>Open, with decisions until ${day(period.asOf)}.
      ${state.asking ? html`<strong>Close ${longMonth(month)} for good?</strong> What comes late is then booked in the next month.
        <button @click=${close}>Close it</button> <button class="quiet" @click=${ask(false)}>Not now</button>`
    : html`<button class="secondary" @click=${ask(true)}>Close the month</button>`}</p>`;
  }

  function draw() {
    const {period} = state;
    render(html`<section class="page"><p><a href="#/accounting">All months</a></p><h1>${longMonth(month)}</h1>
      ${closing(period)}${state.problem ? html`<p class="problem" role="alert">${state.problem}</p>` : nothing}
      <h2>Liability</h2>${roll(period)}
      <p class="help">The month’s sales were shared between goods and points by an expected redemption of ${figure(period.share, 'percent')}
        (${methodName(period.method)}), a point being worth ${period.pointValue} ${period.currency}.</p>
      ${tables.map(([file, title]) => html`<div class="row spread"><h2>${title}</h2><a role="button" class="outline" download
        href="${BASE}/accounting/periods/${month}/${file}.csv">CSV<span class="hidden">: ${title}</span></a></div><div data-table=${file}></div>`)}
      <h2>Own estimates</h2><div data-table="estimates" ?hidden=${!period.estimates.length}></div>
      ${period.estimates.length ? nothing : html`<p class="empty">None for this month.</p>`}
      ${period.closed ? nothing : estimateForm(period, state.wrong, estimate)}</section>`, root);
    for (const [file, title, of] of [...tables, ['estimates', 'Own estimates', estimates]]) {
      const place = root.querySelector(`[data-table="${file}"]`);
      place.replaceChildren();
      delete place._$litPart$;
      dataTable(place, of(period), title);
    }
  }
  draw();
}
