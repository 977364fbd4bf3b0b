// The program's answer to the basket as it is now. Only the last question counts.

import { isAway, reason } from './gateway.js';

const PAUSE_MILLIS = 120;

export class Quoting {
  /** Of the basket as it is now; null while it is asked, or when nobody answers. */
  answer = null;
  problem = '';
  isAsking = false;
  #gateway;
  #draw;
  #timer;
  #running;

  constructor(gateway, draw) {
    this.#gateway = gateway;
    this.#draw = draw;
  }

  ask(basket, money) {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.answer = null;
    this.problem = '';
    this.isAsking = !basket.isEmpty;
    if (this.isAsking) {
      this.#timer = setTimeout(() => this.#ask(basket, money), PAUSE_MILLIS);
    }
  }

  async #ask(basket, money) {
    const running = new AbortController();
    this.#running = running;
    const answer = await this.#gateway.quote(basket.transaction(money, { open: true }), running.signal);
    if (running.signal.aborted) {
      return;
    }
    this.isAsking = false;
    this.answer = answer.status === 200 ? answer.body : null;
    this.problem = answer.status === 200 || isAway(answer.status) ? '' : reason(answer);
    this.#draw();
  }
}
