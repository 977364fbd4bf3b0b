// The gateway's addresses. An answer never throws: it has a status, 0 when the gateway cannot be reached.

const PATIENCE_MILLIS = 15_000;

export class Gateway {
  #key;

  constructor(key) {
    this.#key = key;
  }

  self = () => this.#call('/pos/v1/till');
  products = (after) => this.#call(`/pos/v1/products?limit=1000&after=${encodeURIComponent(after)}`);
  quote = (sale, signal) => this.#call('/pos/v1/quotes', sale, { signal });
  /** The text as it was written down, so that what is sent again is the same. */
  send = (text) => this.#call('/pos/v1/transactions', text);
  outcome = (id) => this.#call(`/pos/v1/transactions/${encodeURIComponent(id)}`);
  lines = (id) => this.#call(`/pos/v1/transactions/${encodeURIComponent(id)}/lines`);
  receipt = (id) => this.#call(`/pos/v1/transactions/${encodeURIComponent(id)}/receipt`);
  hold = (hold) => this.#call('/pos/v1/points/holds', hold);
  release = (hold) => this.#call('/pos/v1/points/holds/releases', hold);
  reserveVoucher = (reservation) => this.#call('/pos/v1/vouchers/reservations', reservation);
  releaseVoucher = (release) => this.#call('/pos/v1/vouchers/reservations/releases', release);
  redeemVoucher = (redemption) => this.#call('/pos/v1/vouchers/redemptions', redemption);
  reverseVouchers = (reversal) => this.#call('/pos/v1/vouchers/redemptions/reversals', reversal);
  sendCode = (member) => this.#call('/pos/v1/points/code-checks', member);

  async #call(path, body, { signal } = {}) {
    const limit = AbortSignal.timeout(PATIENCE_MILLIS);
    try {
      const response = await fetch(path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { Authorization: `Bearer ${this.#key}`, ...(body && { 'Content-Type': 'application/json' }) },
        body: typeof body === 'object' ? JSON.stringify(body) : body,
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        cache: 'no-store',
      });
      const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
      return { status: response.status, body: isJson ? await response.json() : await response.text() };
    } catch {
      return { status: 0, body: {}, dropped: signal?.aborted ?? false };
    }
  }
}

/** Nothing was stored, or nobody knows: the same may be sent again. */
export const isAway = (status) => status === 0 || status === 429 || status >= 500;

/** Why a call was refused, for the person at the till. */
export function reason(answer) {
  if (answer.status === 0) {
    return 'The gateway cannot be reached.';
  }
  return answer.body?.detail || answer.body?.title || `The gateway answered ${answer.status}.`;
}
