// How a sale is paid: a part with points, which are set aside first, the rest in one way.

import { reason } from './gateway.js';
import { paidBy } from './vouchers.js';

const HOLD_SECONDS = 300;

export class Payment {
  points = 0;
  hold = null;
  code = '';
  codeSent = false;
  problem = '';
  isPaying = false;

  /** @param quote of this very basket; null when nobody could be asked */
  constructor(basket, quote, money) {
    this.basket = basket;
    this.quote = quote;
    this.money = money;
    this.due = quote ? money.read(quote.netAmount) : basket.total;
    this.payable = quote?.payable?.points > 0 ? quote.payable : null;
    this.worth = this.payable ? money.read(this.payable.amount) / this.payable.points : 0;
  }

  get pointsAmount() {
    return Math.round(this.points * this.worth);
  }

  /** After points; what a voucher is worth beyond that is lost. */
  get vouchersAmount() {
    return paidBy(this.basket.vouchers, this.due - this.pointsAmount, this.money);
  }

  get rest() {
    return this.due - this.pointsAmount - this.vouchersAmount;
  }

  /** Sets so many points aside, so that no other till spends them meanwhile. */
  async usePoints(points, gateway) {
    await this.releaseHold(gateway);
    this.problem = '';
    const hold = {
      holdId: this.basket.id, member: this.basket.member, points, seconds: HOLD_SECONDS,
      ...(this.code && { redemptionCode: this.code.trim() }),
    };
    const answer = await gateway.hold(hold);
    if (answer.status === 200) {
      this.points = points;
      this.hold = hold;
    } else {
      this.problem = reason(answer);
    }
  }

  async releaseHold(gateway) {
    if (this.hold) {
      const { holdId, member } = this.hold;
      this.hold = null;
      this.points = 0;
      await gateway.release({ holdId, member });
    }
  }

  async sendCode(gateway) {
    const answer = await gateway.sendCode(this.basket.member);
    this.codeSent = answer.status === 202;
    this.problem = this.codeSent ? '' : reason(answer);
  }

  /** What of the transaction is about its payment. */
  finish(type) {
    const { money } = this;
    const tenders = [];
    if (this.points) {
      tenders.push({ type: 'points', amount: money.plain(this.pointsAmount) });
    }
    if (this.vouchersAmount) {
      tenders.push({ type: 'voucher', amount: money.plain(this.vouchersAmount) });
    }
    if (this.rest > 0) {
      tenders.push({ type, amount: money.plain(this.rest) });
    }
    return { open: this.quote !== null, tenders, hold: this.hold?.holdId };
  }

  refused(why) {
    this.isPaying = false;
    this.problem = why;
  }
}
