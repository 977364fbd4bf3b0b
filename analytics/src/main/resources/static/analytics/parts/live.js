// The totals of this moment, and how far behind the newest decision they are.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {poll} from '../api.js';
import {figure, moment, number} from '../words.js';

const EVERY_MILLIS = 3_000;

const feeds = {
  'waiting-for-topic': 'Waiting for the first decision.',
  'broker-away': 'The broker does not answer: the figures stand still.',
  failing: 'The figures cannot be brought up to date; the log says why.',
};

function feed({feed: state, lag}) {
  if (state !== 'reading') return feeds[state] ?? 'Starting.';
  if (lag === 0) return 'Up to date.';
  return lag === undefined ? 'Reading.' : `Reading: ${number(lag)} events still to come.`;
}

const live = totals => html`<p id="status" class=${totals.feed === 'reading' && !totals.rejected ? 'good' : 'warning'} role="status" aria-live="polite">
    ${feed(totals)} ${totals.lastEventAt ? `Newest transaction: ${moment(totals.lastEventAt)}.` : ''}
    ${totals.rejected ? html`<strong>${number(totals.rejected)} records could not be understood and were put aside.</strong>` : nothing}</p>
  <dl class="rest live">${[['Transactions', figure(totals.transactions, 'count')], ['Members', figure(totals.members, 'count')],
    ['Points issued', figure(totals.pointsIssued, 'points')], ['Points redeemed', figure(totals.pointsRedeemed, 'points')],
    ['Net sales', figure(totals.netAmount, 'money', totals.currency)]].map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;

/** @return what stops it */
export function liveTotals(root) {
  let timer = 0;
  let closed = false;
  async function look() {
    const totals = await poll('/totals').catch(() => null);
    if (closed) return;
    render(totals ? live(totals) : html`<p id="status" class="problem" role="alert">These totals are no longer live: the service does not answer.</p>`, root);
    timer = setTimeout(look, EVERY_MILLIS);
  }
  look();
  return () => { closed = true; clearTimeout(timer); };
}
