// Money is held in whole minor units: 12.80 GBP is 1280. Decimals go in and out as text.

const PLAIN = /^\d{1,10}(\.\d+)?$/;

/** Reads and writes the amounts of one currency. */
export function moneyOf(currency) {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  const decimals = format.resolvedOptions().maximumFractionDigits;
  const unit = 10 ** decimals;
  return {
    currency,
    step: (1 / unit).toFixed(decimals),
    /** Minor units, or null for what is no amount. */
    read(text) {
      const plain = String(text ?? '').trim().replace(',', '.');
      return PLAIN.test(plain) ? Math.round(Number(plain) * unit) : null;
    },
    /** "12.80", as the gateway takes it. */
    plain: (minor) => (minor / unit).toFixed(decimals),
    /** "£12.80", for people. */
    show: (minor) => format.format(minor / unit),
  };
}

/** "2", "0.755"; null for what is no quantity: more than 0, at most three decimals. */
export function readQuantity(text) {
  const plain = String(text).trim().replace(',', '.');
  return /^\d{1,7}(\.\d{1,3})?$/.test(plain) && Number(plain) > 0 ? String(Number(plain)) : null;
}

/** Thousandths of units, so that sums of quantities are exact. */
export const thousandths = (quantity) => Math.round(Number(quantity) * 1000);

const whole = new Intl.NumberFormat();
export const points = (count) => `${whole.format(count)} ${Math.abs(count) === 1 ? 'point' : 'points'}`;
export const number = (count) => whole.format(count);
