// What this till has sold. A sale is written down before it is sent, and sent until somebody has taken it, in order.

import { isAway, reason } from './gateway.js';

const MOST_KEPT = 200;
const MOST_ASKED = 5;

export class Journal {
  entries = [];
  /** Whether the browser keeps it when the page is closed. */
  isKept = true;
  #stored;
  #sending = Promise.resolve();

  constructor(self) {
    this.#stored = `regulars-till-journal-${self.storeId}-${self.tillId}`;
    try {
      this.entries = JSON.parse(localStorage.getItem(this.#stored) ?? '[]');
    } catch {
      this.entries = [];
    }
  }

  find = (id) => this.entries.find((entry) => entry.id === id.trim());
  count = (state) => this.entries.filter((entry) => entry.state === state).length;

  /**
   * @param shown what the receipt says beside points: lines, total, tenders
   * @param after calls of the gateway that follow when the transaction is taken: name and body
   */
  write(transaction, shown, after = []) {
    const entry = {
      id: transaction.transactionId, type: transaction.type, at: transaction.occurredAt, state: 'kept', shown, after,
      text: JSON.stringify(transaction),
    };
    this.entries.unshift(entry);
    this.#store();
    return entry;
  }

  /**
   * Sends what nobody has taken yet, the oldest first; stops at the first that is not taken. One call after the other:
   * what is written while one is under way is sent by the next.
   */
  send(gateway) {
    this.#sending = this.#sending.catch(() => {}).then(() => this.#sendAll(gateway));
    return this.#sending;
  }

  async #sendAll(gateway) {
    let entry;
    while ((entry = this.entries.findLast((one) => one.state === 'kept'))) {
      const answer = await gateway.send(entry.text);
      if (isAway(answer.status)) {
        entry.reason = reason(answer);
        return;
      }
      await this.#settle(entry, answer, gateway);
    }
    for (const taken of this.entries.filter((one) => one.after?.length && one.state !== 'refused')) {
      await this.#goOn(taken, gateway);
    }
  }

  async #goOn(entry, gateway) {
    while (entry.after.length) {
      const [{ call, body }] = entry.after;
      const answer = await gateway[call](body);
      if (isAway(answer.status)) {
        return;
      }
      if (answer.status !== 200) {
        entry.reason = `The voucher was not used: ${reason(answer)}`;
      }
      entry.after = entry.after.slice(1);
      this.#store();
    }
  }

  /** Asks what became of those that are decided later. */
  async follow(gateway) {
    for (const entry of this.entries.filter((one) => one.state === 'queued').reverse().slice(0, MOST_ASKED)) {
      const answer = await gateway.outcome(entry.id);
      if (answer.status === 200) {
        await this.#settle(entry, answer.body.status === 'refused'
          ? { status: 422, body: { detail: answer.body.reason } } : answer, gateway);
      }
    }
  }

  async #settle(entry, answer, gateway) {
    // Who bought stands in the text; it is not kept in the browser for longer than it is needed.
    delete entry.text;
    delete entry.reason;
    if (answer.status === 202) {
      entry.state = 'queued';
    } else if (answer.status === 200) {
      entry.state = 'decided';
      entry.points = answer.body.points;
      entry.net = answer.body.netAmount;
      entry.why = answer.body.explanation?.fired ?? [];
      const receipt = await gateway.receipt(entry.id);
      entry.printed = receipt.status === 200 ? receipt.body : (answer.body.explanation?.receipt ?? []).join('\n');
    } else {
      entry.state = 'refused';
      entry.reason = reason(answer);
    }
    this.#store();
  }

  /** The last ones; what nobody has taken is never dropped. */
  #store() {
    const settled = this.entries.filter((entry) => entry.state !== 'kept' && entry.state !== 'queued');
    const dropped = new Set(settled.slice(MOST_KEPT));
    this.entries = this.entries.filter((entry) => !dropped.has(entry));
    try {
      localStorage.setItem(this.#stored, JSON.stringify(this.entries));
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
  }
}
