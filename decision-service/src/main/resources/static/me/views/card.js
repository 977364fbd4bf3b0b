// Balance, tier, vouchers and offers.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {qr} from './parts.js';

export const points = (words, points) => html`<section aria-labelledby="points-title">
  <h2 id="points-title">${words.balance}</h2>
  <p class="balance"><strong>${words.number(points.balance)}</strong> ${words.points}</p>
  ${points.pending ? html`<p>${words.pending(words.number(points.pending))}</p>` : nothing}
  ${points.owed ? html`<p>${words.owed(words.number(points.owed))}</p>` : nothing}
  ${points.household === undefined ? nothing : html`<p>${words.household(words.number(points.household))}</p>`}
  <h3>${words.ends}</h3>
  ${points.ends.length ? html`<ul class="plain">${points.ends.map(end => html`<li>
    <span>${words.until} ${words.day(end.lastDay)}</span> <strong>${words.number(end.points)}</strong></li>`)}</ul>`
    : html`<p>${words.endsNone}</p>`}</section>`;

const next = (words, currency, {metric, tier, needed}) => metric === 'spend'
  ? words.nextSpend(words.money(needed, currency), tier)
  : metric === 'points' ? words.nextPoints(Number(needed), tier) : words.nextVisits(Number(needed), tier);

export const tier = (words, tier, currency) => html`<section aria-labelledby="tier-title">
  <h2 id="tier-title">${words.tier}</h2>
  <p><strong>${tier.name}</strong></p>
  ${tier.keptUntil ? html`<p>${words.tierKept(words.day(tier.keptUntil))}</p>` : nothing}
  ${tier.next.length ? tier.next.map(one => html`<p>${next(words, currency, one)}</p>`) : html`<p>${words.tierTop}</p>`}
  </section>`;

const voucher = (words, one) => html`<li><details>
  <summary>${one.name} <small>${one.usableFrom && !one.usable ? `${words.voucherFrom(words.day(one.usableFrom))}, ` : ''}
    ${words.voucherUntil(words.day(one.expiresOn))}${one.usable || one.usableFrom ? nothing : `, ${words.voucherNot}`}</small></summary>
  ${qr(one.qr, `${words.voucherCode} ${one.name}`)}
  <p class="card-number">${one.code}</p></details></li>`;

export const vouchers = (words, list) => html`<section aria-labelledby="vouchers-title">
  <h2 id="vouchers-title">${words.vouchers}</h2>
  ${list.length ? html`<ul class="plain">${list.map(one => voucher(words, one))}</ul>`
    : html`<p>${words.vouchersNone}</p>`}</section>`;

export const offers = (words, list) => html`<section aria-labelledby="offers-title">
  <h2 id="offers-title">${words.offers}</h2>
  ${list.length ? html`<ul>${list.map(one => html`<li>${one.name} <small>${one.reason}</small></li>`)}</ul>`
    : html`<p>${words.offersNone}</p>`}</section>`;
