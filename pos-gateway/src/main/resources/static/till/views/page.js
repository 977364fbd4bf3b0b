// The page as a whole: who and where, what is wrong, and one of the two views.

import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { basket } from './basket.js';
import { loyalty } from './loyalty.js';
import { openDialog } from './dialog.js';
import { payment } from './payment.js';
import { askedPrice, products } from './products.js';
import { receipt } from './receipt.js';
import { receipts } from './receipts.js';
import { signIn } from './sign-in.js';

export function page(till) {
  if (!till.self) {
    return signIn(till);
  }
  if (!till.money) {
    return html`${header(till)}<main><p class="loading" role="status">
      There are no products yet: ${till.productsNotice || 'they are loading …'}</p></main>`;
  }
  return html`
    ${header(till)}
    ${banner(till)}
    ${till.view === 'sale' ? sale(till) : receipts(till)}
    ${openDialog(till.asking && askedPrice(till), () => { till.asking = null; till.draw(); })}
    ${openDialog(till.payment && payment(till), () => till.cancelPayment())}
    ${openDialog(till.receipt && receipt(till), () => { till.receipt = null; till.draw(); })}`;
}

const sale = (till) => html`
  <main class="sale">
    <section class="products" aria-label="Products">${products(till)}</section>
    <section class="basket" aria-label="This sale">${basket(till)}</section>
    <section class="loyalty" aria-label="Loyalty">${loyalty(till)}</section>
  </main>`;

function header(till) {
  const show = (view) => () => { till.view = view; till.notice = ''; till.draw(); };
  const serve = ({ target }) => (target.reportValidity() ? till.serve(target.value) : undefined);
  const tab = (view, name) => html`
    <button type="button" class="tab" aria-current=${till.view === view ? 'page' : nothing} @click=${show(view)}>
      ${name}</button>`;
  return html`
    <header>
      <h1>Till <span>${[till.self.storeId, till.self.tillId].filter(Boolean).join(' · ') || 'of all stores'}</span></h1>
      <nav aria-label="Views">${tab('sale', 'Sale')}${tab('receipts', 'Receipts')}</nav>
      <label class="cashier">Cashier
        <input name="cashier" .value=${till.cashier} pattern="[A-Za-z0-9._\\-]{1,64}" maxlength="64" autocomplete="off"
          title="Your number, not your name" @change=${serve}>
      </label>
      <button type="button" class="quiet" @click=${() => till.signOut()}>Sign out</button>
    </header>`;
}

const count = (number, one, many) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** Says only what the person at the till has to know: that selling goes on, and what is not there meanwhile. */
function banner(till) {
  const kept = till.journal.count('kept');
  const queued = till.journal.count('queued');
  const texts = {
    'gateway-away': `The gateway cannot be reached. Sales are kept in this browser${
      kept ? `: ${count(kept, 'waits', 'wait')}` : ''}; leave the page open.`,
    away: `Decisions do not come at the moment. Sell on: sales are stored and decided later${
      queued ? `, ${count(queued, 'waits', 'wait')}` : ''}. Points and offers are not shown.`,
  };
  const text = texts[till.centre]
    ?? (queued || kept ? `${count(queued + kept, 'sale is', 'sales are')} being decided.` : '');
  return html`
    <p class="banner" role="alert" data-state=${till.centre}>${text}</p>
    ${till.journal.isKept ? nothing : html`<p class="banner" role="alert">
      This browser keeps nothing: do not close the page while sales wait.</p>`}`;
}
