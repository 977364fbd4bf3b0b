// Who the member of a scenario is.
import {html} from '/webjars/lit-html/lit-html.js';
import {chips, list, put} from './chips.js';
import {field, options} from './sheet.js';

export function memberForm(given, known, changed) {
  const set = key => event => { put(given, key, event.target.value.trim()); changed(); };
  const text = (label, key, help, type = 'text', hint = '') => field(label, html`<input type=${type} placeholder=${hint}
    .value=${given[key] ?? ''} @change=${set(key)}>`, help);
  return html`<div class="fields short">
    ${field('Tier', html`<select @change=${set('tier')}>${options(known.tiers.map(one => one.word), given.tier, 'the lowest')}</select>`)}
    ${text('Points', 'points', 'To spend, before this.', 'number', '0')}
    ${text(`Spend (${known.currency})`, 'spend', 'In the tier window, before this.', 'text', '0.00')}
    ${text('Visits', 'visits', 'Purchases before this.', 'number', '0')}
    ${text('Earned', 'earned', 'Points earned in the tier window.', 'number', '0')}
    ${text('Last visit', 'last-visit', '', 'date')}
    ${text('Enrolled', 'enrolled', '', 'date')}
    ${text('Birthday', 'birthday', 'Month and day.', 'text', '06-17')}
    ${text('Language', 'language', 'Of the receipt.', 'text', 'en')}
    ${field('Employee', html`<select @change=${set('employee')}>
      <option value="">no</option><option value="true" ?selected=${given.employee === 'true'}>yes</option></select>`)}
    ${chips('Tags', list(given.tags), 'known-tags', value => { put(given, 'tags', value); changed(); }, 'Segments by tag.')}
  </div>`;
}

export function thenForm(then, known, changed) {
  const set = key => event => { put(then, key, event.target.value.trim()); changed(); };
  const number = (label, key, help) => field(label, html`<input inputmode="decimal" .value=${then[key] ?? ''} @change=${set(key)}>`, help);
  const words = (label, key, from, help) => chips(label, list(then[key]), from, value => {
    if (value.length || key === 'fired' || key === 'not-fired') put(then, key, value);
    else then[key] = [];
    changed();
  }, help);
  return html`<div class="fields short">
    ${number('Points', 'points', 'Earned by it.')}
    ${number('Redeemed', 'redeemed', 'Points that paid or became rewards.')}
    ${number('Total', 'total', `To be paid, in ${known.currency}.`)}
    ${number('Balance', 'balance', 'Points afterwards.')}
    ${field('Tier after', html`<select @change=${set('tier-after')}>${options(known.tiers.map(one => one.word), then['tier-after'], 'any')}</select>`)}
    ${words('Fired', 'fired', 'known-rows', 'Rows that must give something.')}
    ${words('Not fired', 'not-fired', 'known-rows', 'Rows that must give nothing.')}
    ${words('Discounts', 'discounts', 'known-rows', 'Exactly these rows discount.')}
    ${words('Vouchers', 'vouchers', 'known-rewards', 'Exactly these rewards.')}
  </div><p class="help">What is left empty is not looked at.</p>`;
}
