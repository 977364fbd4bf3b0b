// The tables of a result: by campaign, segment, member and day.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {day} from '../../../words.js';
import {share} from './amounts.js';

export const table = (name, head, body) => html`<div class="table" tabindex="0" role="region" aria-label=${name}><table>
  <thead><tr>${head.map((text, i) => html`<th scope="col" class=${i === 0 ? nothing : 'number'}>${text}</th>`)}</tr></thead>
  <tbody>${body}</tbody></table></div>`;
export const cells = texts => texts.map(text => html`<td class="number">${text}</td>`);
export const beside = (draft, live, words) => draft === live ? words(draft) : html`${words(draft)} <small>(${words(live)})</small>`;

function budget(figures, amounts) {
  if (figures.budget === undefined || figures.budget === null) return '';
  const used = share(figures.budgetUsed, figures.budget);
  return figures.ranOutOn ? html`${used}, used up on <strong>${day(figures.ranOutOn)}</strong>` : used;
}

export function campaigns(result, amounts) {
  const cost = result.draft.total.cost;
  return table('By campaign',
    ['Campaign', 'Times', 'Members', 'Points', 'Discounts and vouchers', 'Cost', 'of all cost', 'Capped', 'Budget used'],
    result.campaigns.map(({id, name, draft, live}) => html`<tr><th scope="row">${name} <small>${id}</small></th>
      ${cells([
        beside(draft.times, live.times, amounts.number), beside(draft.members, live.members, amounts.number),
        beside(draft.points, live.points, amounts.number),
        beside(draft.discounts + draft.voucherValue, live.discounts + live.voucherValue, amounts.money),
        beside(draft.cost, live.cost, amounts.money), share(draft.cost, cost),
        beside(draft.capped, live.capped, amounts.number), budget(draft, amounts)])}</tr>`));
}

export const segments = (result, amounts) => result.segments.length === 0
  ? html`<p class="empty">No member was in a segment with a purchase.</p>`
  : table('By segment', ['Segment', 'Members', 'Purchases', 'Points', 'Cost'],
    result.segments.map(({segment, draft, live}) => html`<tr><th scope="row">${segment}</th>${cells([
      beside(draft.members, live.members, amounts.number), beside(draft.transactions, live.transactions, amounts.number),
      beside(draft.points, live.points, amounts.number), beside(draft.cost, live.cost, amounts.money)])}</tr>`));

const changes = (name, rows, amounts) => html`<section><h3>${name}</h3>${rows.length === 0
  ? html`<p class="empty">Nobody.</p>`
  : table(name, ['Member', 'Points', 'Difference', 'Worth'], rows.map(row => html`<tr>
      <th scope="row"><code>${row.memberId}</code></th>${cells([
        beside(row.draftPoints, row.livePoints, amounts.number),
        amounts.numberChange(row.draftPoints - row.livePoints), amounts.moneyChange(row.draftCost - row.liveCost)])}</tr>`))}</section>`;

export const winners = (result, amounts) => html`<div class="halves">
  ${changes('Who gains most', result.winners, amounts)}${changes('Who loses most', result.losers, amounts)}</div>`;

export const days = (rows, amounts) => table('Points by day', ['From', 'Draft', 'Live', 'Cost of the draft', 'Cost live'],
  rows.map(row => html`<tr><th scope="row">${day(row.day)}</th>${cells([
    amounts.number(row.draft.points), amounts.number(row.live.points),
    amounts.money(row.draft.cost), amounts.money(row.live.cost)])}</tr>`));
