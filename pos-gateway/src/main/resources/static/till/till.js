// The till: what is known, what changes it, and the page that is drawn of it.

import { render } from '/webjars/lit-html/lit-html.js';
import { Basket, isWhole, newId, returning } from './basket.js';
import { Catalogue } from './catalogue.js';
import { Gateway, reason } from './gateway.js';
import { Journal } from './journal.js';
import { moneyOf } from './money.js';
import { Payment } from './payment.js';
import { Quoting } from './quoting.js';
import { forgetKey, keepCashier, keepKey, keptCashier, keptKey } from './signing-in.js';
import { giveBack, take } from './vouchers.js';
import { page } from './views/page.js';

const LOOK_MILLIS = 4_000;

class Till {
  view = 'sale';
  catalogue = new Catalogue();
  search = { text: '', category: '' };
  centre = 'unknown';
  notice = '';
  self = null;
  receipt = null;
  sold = null;

  async signIn(key) {
    const gateway = new Gateway(key);
    const answer = await gateway.self();
    if (answer.status !== 200) {
      this.notice = reason(answer);
      return this.draw();
    }
    keepKey(key);
    this.gateway = gateway;
    this.self = answer.body;
    this.notice = '';
    this.journal = new Journal(this.self);
    this.quoting = new Quoting(gateway, () => this.draw());
    this.newSale();
    this.#centreIs(answer.body.deciding ? 'here' : 'away');
    await this.#loadProducts();
    this.draw();
    this.look();
  }

  /** Who serves from now on; empty for nobody in particular. */
  serve(cashier) {
    keepCashier(cashier);
    this.draw();
  }

  get cashier() {
    return keptCashier();
  }

  signOut() {
    forgetKey();
    location.reload();
  }

  async #loadProducts() {
    const page = await this.catalogue.load(this.gateway);
    this.productsNotice = page.status === 200 ? '' : reason(page);
    this.productsLoaded = page.status === 200;
    this.money = this.catalogue.currency ? moneyOf(this.catalogue.currency) : null;
  }

  /** Every few seconds: who is there, what is still to be sent, what was decided meanwhile. */
  async look() {
    clearTimeout(this.next);
    const answer = await this.gateway.self();
    this.#centreIs(answer.status === 0 ? 'gateway-away' : answer.body.deciding ? 'here' : 'away');
    if (answer.status !== 0) {
      await this.journal.send(this.gateway);
      await this.journal.follow(this.gateway);
      if (!this.productsLoaded) {
        await this.#loadProducts();
      }
    }
    this.draw();
    this.next = setTimeout(() => this.look(), LOOK_MILLIS);
  }

  #centreIs(state) {
    const back = this.centre !== state && state === 'here';
    this.centre = state;
    if (back) {
      this.requote();
    }
  }

  /** What was kept for a sale that does not take place can be used elsewhere at once. */
  clear() {
    const { basket } = this;
    this.newSale();
    basket.vouchers.forEach((voucher) => giveBack(voucher, basket, this.gateway));
  }

  async showCode(code) {
    this.notice = await take(code, this.basket, this.gateway);
    this.requote();
  }

  newSale() {
    this.basket = new Basket(this.self);
    this.payment = null;
    this.receipt = null;
    this.changed();
  }

  /** After each change of the basket. */
  changed() {
    this.notice = '';
    this.requote();
  }

  requote() {
    this.quoting?.ask(this.basket, this.money);
    this.draw();
  }

  add(product, price = product.price === undefined ? null : this.money.read(product.price)) {
    if (price === null) {
      this.asking = product;
      return this.draw();
    }
    this.asking = null;
    this.basket.add(product, price);
    this.changed();
  }

  startPayment() {
    this.payment = new Payment(this.basket, this.quoting.answer, this.money);
    this.draw();
  }

  async cancelPayment() {
    const payment = this.payment;
    this.payment = null;
    this.draw();
    await payment?.releaseHold(this.gateway);
  }

  async pay(type) {
    const { payment, basket, money } = this;
    if (payment.isPaying) {
      return;
    }
    payment.isPaying = true;
    const transaction = this.#served(basket.transaction(money, payment.finish(type)));
    const entry = this.journal.write(transaction, {
      lines: basket.lines.map(({ name, quantity, price }) => ({ name, quantity, price })),
      due: payment.due, tenders: transaction.tenders,
    }, basket.vouchers.map(({ reservationId }) => ({
      call: 'redeemVoucher', body: { reservationId, transactionId: transaction.transactionId },
    })));
    this.draw();
    await this.journal.send(this.gateway);
    // What was wrong can be put right: the sale is not taken, and the customer still stands there.
    if (entry.state === 'refused') {
      payment.refused(entry.reason);
      basket.id = newId(this.self);
      return this.draw();
    }
    this.newSale();
    this.receipt = entry;
    this.draw();
  }

  #served(transaction) {
    return { ...transaction, ...(this.cashier && { cashierId: this.cashier }) };
  }

  async openSale(id) {
    this.notice = '';
    const answer = await this.gateway.lines(id.trim());
    if (answer.status === 200) {
      this.sold = { ...answer.body, counts: new Map() };
    } else {
      this.sold = null;
      this.notice = answer.status === 404 ? `No sale has the number ${id}, or it is not decided yet.` : reason(answer);
    }
    this.draw();
  }

  async takeBack() {
    const { sold, money } = this;
    const transaction = this.#served(returning(this.self, sold, sold.counts, money));
    this.sold = null;
    const reversal = { originalTransactionId: sold.transactionId, transactionId: transaction.transactionId };
    const after = isWhole(sold) ? [{ call: 'reverseVouchers', body: reversal }] : [];
    const entry = this.journal.write(transaction, { lines: sold.backLines, due: -sold.refund, tenders: [] }, after);
    await this.journal.send(this.gateway);
    this.receipt = entry;
    this.draw();
  }

  draw() {
    render(page(this), root);
  }
}

const root = document.getElementById('till');
root.replaceChildren();
const till = new Till();
window.addEventListener('online', () => till.gateway && till.look());
const key = keptKey();
till.draw();
if (key) {
  till.signIn(key);
}
