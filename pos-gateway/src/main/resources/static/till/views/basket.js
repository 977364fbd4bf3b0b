import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { repeat } from '/webjars/lit-html/directives/repeat.js';
import { lineTotal } from '../basket.js';
import { readQuantity, thousandths } from '../money.js';
import { describe, giveBack } from '../vouchers.js';

export function basket(till) {
  const { basket: now, money, quoting } = till;
  const due = quoting.answer ? money.read(quoting.answer.netAmount) : now.total;
  return html`
    <h2>This sale</h2>
    ${now.isEmpty ? html`<p class="empty">Touch a product, or scan one.</p>` : html`
      <ul class="lines">${repeat(now.lines, (line) => line.lineId, (line) => lineOf(till, line))}</ul>`}
    <ul class="discounts">
      ${(quoting.answer?.discounts ?? []).map((one) => html`
        <li><span>${one.name}</span> <span>− ${money.show(money.read(one.amount))}</span></li>`)}
    </ul>
    <form class="coupon" @submit=${(event) => addCoupon(till, event)}>
      <input name="coupon" aria-label="Coupon or voucher" placeholder="Coupon or voucher" autocomplete="off" maxlength="64">
      <button class="secondary">Add</button>
    </form>
    ${now.coupons.length ? html`<ul class="coupons">${now.coupons.map((coupon) => html`
      <li><button type="button" class="quiet" aria-label="Take coupon ${coupon} off" @click=${() => {
        now.coupons = now.coupons.filter((one) => one !== coupon);
        till.changed();
      }}>${coupon} ×</button></li>`)}</ul>` : nothing}
    ${now.vouchers.map((voucher) => html`
      <p class="voucher"><span>${describe(voucher, money)}</span>
        <button type="button" class="quiet" @click=${() => giveBack(voucher, now, till.gateway).then(() => till.draw())}>
          Not with it</button></p>`)}
    <p class="problem" role="alert">${till.notice}</p>
    <p class="due" aria-live="polite"><span>To pay</span> <strong>${money.show(due)}</strong></p>
    <button type="button" class="pay" ?disabled=${now.isEmpty || quoting.isAsking || quoting.problem !== ''}
      @click=${() => till.startPayment()}>Pay</button>
    <p class="problem" role="alert">${quoting.problem}</p>
    ${now.isEmpty ? nothing : html`
      <button type="button" class="quiet" @click=${() => till.clear()}>Clear this sale</button>`}`;
}

function addCoupon(till, event) {
  event.preventDefault();
  const code = new FormData(event.target).get('coupon').trim();
  event.target.reset();
  if (code) {
    till.showCode(code);
  }
}

function lineOf(till, line) {
  const set = (text) => {
    const quantity = readQuantity(text);
    if (quantity) {
      till.basket.change(line, quantity);
    }
    till.changed();
  };
  // Not drawn over while somebody types: an answer may come in between.
  const typed = (input) => {
    set(input.value);
    input.value = line.quantity;
  };
  const less = thousandths(line.quantity) - 1000;
  const fewer = () => {
    if (less > 0) {
      set(less / 1000);
    } else {
      till.basket.remove(line);
      till.changed();
    }
  };
  return html`
    <li>
      <span class="name">${line.name}</span>
      <span class="amount">${till.money.show(lineTotal(line))}</span>
      <span class="quantity">
        <button type="button" class="secondary" @click=${fewer}
          aria-label=${less > 0 ? `One less of ${line.name}` : `Remove ${line.name}`}>${less > 0 ? '−' : '×'}</button>
        <input inputmode="decimal" aria-label="Quantity of ${line.name}" autocomplete="off"
          .value=${line.quantity} @change=${(event) => typed(event.target)}>
        <button type="button" class="secondary" aria-label="One more of ${line.name}"
          @click=${() => set((thousandths(line.quantity) + 1000) / 1000)}>+</button>
        <span class="each">at ${till.money.show(line.price)}</span>
      </span>
    </li>`;
}
