// What happens in a scenario: lines, where and when, and how it is paid.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {chips, list, put} from './chips.js';
import {field, options} from './sheet.js';

const utc = at => at ? at.replace(/(:\d\d)?(\.\d+)?Z$/, '') : '';

function lines(sale, known, changed) {
  const rows = sale.lines ?? [];
  const set = (row, key) => event => {
    put(row, key, event.target.value.trim());
    const product = known.usual.get(row.sku);
    if (key === 'sku' && product?.price && !row.price) row.price = product.price;
    if (key === 'sku' && product?.excluded) row.excluded = 'true';
    changed();
  };
  const name = sku => known.usual.get(sku)?.name ?? known.products.find(one => one.word === sku)?.name ?? '';
  const cell = (row, index, key, words, more = {}) => html`<input aria-label="Line ${index + 1}, ${words}"
    list=${more.list ?? nothing} inputmode=${more.list ? 'search' : 'decimal'} placeholder=${more.hint ?? ''}
    .value=${row[key] ?? ''} @change=${set(row, key)}>`;
  return html`<div class="table"><table class="lines"><thead><tr><th scope="col">Product</th><th scope="col">Quantity</th>
      <th scope="col">Price each</th><th scope="col">Discount</th><th scope="col"><span class="hidden">Remove</span></th></tr></thead>
    <tbody>${rows.map((row, index) => html`<tr>
      <td>${cell(row, index, 'sku', 'product', {list: 'known-products', hint: 'search by name or SKU'})}
        <small class="help">${name(row.sku)}${row.excluded === 'true' ? ' (earns nothing)' : ''}</small></td>
      <td class="short">${cell(row, index, 'quantity', 'quantity', {hint: '1'})}</td>
      <td class="short">${cell(row, index, 'price', 'price', {hint: '0.00'})}</td>
      <td class="short">${cell(row, index, 'discount', 'discount', {hint: '0.00'})}</td>
      <td class="last"><button type="button" class="quiet small" aria-label="Remove line ${index + 1}"
        @click=${() => { rows.splice(index, 1); changed(); }}>✕</button></td></tr>`)}</tbody></table></div>
    <button type="button" class="secondary small add" @click=${() => { (sale.lines ??= []).push({}); changed(); }}>Add a line</button>`;
}

function tenders(sale, changed) {
  const rows = sale.tenders ?? [];
  const set = (row, key) => event => { put(row, key, event.target.value.trim()); changed(); };
  return html`<div class="field"><strong>Paid with</strong>
    ${rows.map((row, index) => html`<div class="row">
      <input list="known-tenders" aria-label="Tender ${index + 1}" .value=${row.type ?? ''} @change=${set(row, 'type')}>
      <input inputmode="decimal" aria-label="Amount of tender ${index + 1}" .value=${row.amount ?? ''} @change=${set(row, 'amount')}>
      <button type="button" class="quiet small" aria-label="Remove tender ${index + 1}"
        @click=${() => { rows.splice(index, 1); if (!rows.length) delete sale.tenders; changed(); }}>✕</button></div>`)}
    <button type="button" class="quiet small" @click=${() => { (sale.tenders ??= []).push({type: 'card'}); changed(); }}>Add a tender</button>
    <small class="help">Left empty, all is paid by card. What excluded tenders pay earns nothing.</small></div>`;
}

export function saleForm(sale, known, changed) {
  const set = key => event => { put(sale, key, event.target.value.trim()); changed(); };
  const at = sale.at ?? '';
  return html`${lines(sale, known, changed)}
    <div class="fields">
      ${field('Store', html`<input list="known-stores" .value=${sale.store ?? ''} @change=${set('store')}>`, 'Any when it does not matter.')}
      ${field('Channel', html`<select @change=${set('channel')}>${options(['store', 'web', 'app'], sale.channel ?? 'store')}</select>`)}
      ${field('When (UTC)', at && !at.endsWith('Z') ? html`<input .value=${at} @change=${set('at')}>`
        : html`<input type="datetime-local" .value=${utc(at)}
          @change=${event => { put(sale, 'at', event.target.value && `${event.target.value}:00Z`); changed(); }}>`,
      'Left empty: Monday, 15 June 2026, 12:00.')}
      ${field('Basket discount', html`<input inputmode="decimal" .value=${sale['basket-discount'] ?? ''} @change=${set('basket-discount')}>`,
        `Taken off the whole basket, in ${known.currency}.`)}
      ${field('Prices', html`<select @change=${event => { put(sale, 'prices', event.target.value === 'final' ? '' : 'open'); changed(); }}>
        ${options(['final', 'open'], sale.prices ?? 'final')}</select>`, 'Open prices are lowered by the discounts of the program.')}
      ${chips('Coupons', list(sale.coupons), nothing, value => { put(sale, 'coupons', value); changed(); }, 'Codes that are shown.')}
      ${tenders(sale, changed)}
    </div>`;
}
