// What is being sold, and the transaction that is made of it.

import { thousandths } from './money.js';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const pad = (value) => String(value).padStart(2, '0');

/** Store, till, time and chance: "LON-01-1-261122-101502-7K3M". It is the receipt's number. */
export function newId(self) {
  const now = new Date();
  const day = [now.getFullYear() % 100, now.getMonth() + 1, now.getDate()].map(pad).join('');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(pad).join('');
  const chance = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => LETTERS[byte % 32]).join('');
  return [self.storeId ?? 'till', self.tillId, day, time, chance].filter(Boolean).join('-').slice(-64);
}

export class Basket {
  lines = [];
  member = null;
  coupons = [];
  vouchers = [];
  #last = 0;

  constructor(self) {
    this.self = self;
    this.id = newId(self);
  }

  get isEmpty() {
    return this.lines.length === 0;
  }

  /** One more; a product at another price is another line. */
  add(product, price) {
    const same = this.lines.find((line) => line.sku === product.sku && line.price === price);
    if (same) {
      same.quantity = String((thousandths(same.quantity) + 1000) / 1000);
    } else {
      this.#last += 1;
      this.lines.push({ lineId: String(this.#last), sku: product.sku, name: product.name, quantity: '1', price });
    }
  }

  change(line, quantity) {
    line.quantity = quantity;
  }

  remove(line) {
    this.lines = this.lines.filter((one) => one !== line);
  }

  /** Before the program's discounts, minor units. */
  get total() {
    return this.lines.reduce((sum, line) => sum + lineTotal(line), 0);
  }

  /**
   * As the gateway takes it. Prices are open while the program can answer what it takes off; a till that cannot ask has
   * told the customer its own price, which is final then.
   */
  transaction(money, { open, tenders = [], hold, code } = {}) {
    return {
      transactionId: this.id,
      type: 'sale',
      occurredAt: new Date().toISOString(),
      currency: money.currency,
      ...(this.member && { member: this.member }),
      prices: open ? 'open' : 'final',
      ...(this.coupons.length && { coupons: this.coupons }),
      ...(hold && { pointsHold: hold }),
      ...(code && { redemptionCode: code }),
      lines: this.lines.map((line) => ({
        lineId: line.lineId,
        sku: line.sku,
        description: line.name,
        quantity: line.quantity,
        unitPrice: money.plain(line.price),
      })),
      ...(tenders.length && { tenders }),
    };
  }
}

export const lineTotal = (line) => Math.round((thousandths(line.quantity) * line.price) / 1000);

/** @param counts how many come back, by line id */
export function returning(self, sold, counts, money) {
  const lines = sold.lines
    .filter((line) => counts.get(line.lineId))
    .map((line) => ({
      lineId: line.lineId, sku: line.sku, quantity: counts.get(line.lineId), unitPrice: line.unitPrice,
    }));
  return {
    transactionId: newId(self),
    type: 'return',
    occurredAt: new Date().toISOString(),
    currency: money.currency,
    originalTransactionId: sold.transactionId,
    lines,
  };
}

/** What is paid back for so many of a line: its share of what was paid for all of it. */
export const refund = (line, quantity, money) =>
  Math.round((money.read(line.net) * thousandths(quantity)) / thousandths(line.quantity));

export const left = (line) => (thousandths(line.quantity) - thousandths(line.returned)) / 1000;

/** Whether nothing is left of the sale afterwards. */
export const isWhole = (sold) =>
  sold.lines.every((line) => thousandths(sold.counts.get(line.lineId) ?? '0') >= thousandths(left(line)));
