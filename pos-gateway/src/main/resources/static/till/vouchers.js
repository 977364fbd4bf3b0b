// Vouchers of a sale: kept for it while it is paid, used by it afterwards.

import { reason } from './gateway.js';

const KEPT_SECONDS = 1_200;
const VOUCHER = /^([0-9A-Z]{4}[- ]?){3}[0-9A-Z]$/i;

/** A voucher is kept for this sale, a coupon is shown with it. Says why not, if not. */
export async function take(code, basket, gateway) {
  if (!VOUCHER.test(code)) {
    // The program knows its coupons itself.
    basket.coupons = basket.coupons.includes(code) ? basket.coupons : [...basket.coupons, code];
    return '';
  }
  const reservationId = `${basket.id}-${basket.vouchers.length + 1}`.slice(-64);
  const answer = await gateway.reserveVoucher({ code, reservationId, seconds: KEPT_SECONDS });
  if (answer.status === 200) {
    basket.vouchers = [...basket.vouchers, { ...answer.body, reservationId }];
    return '';
  }
  return reason(answer);
}

export async function giveBack(voucher, basket, gateway) {
  basket.vouchers = basket.vouchers.filter((one) => one !== voucher);
  await gateway.releaseVoucher({ reservationId: voucher.reservationId });
}

/** What the vouchers pay of the sum, in the order they were shown; minor units. */
export function paidBy(vouchers, sum, money) {
  return vouchers.reduce((paid, voucher) => paid + Math.min(worth(voucher, sum, money), sum - paid), 0);
}

function worth(voucher, sum, money) {
  if (voucher.kind === 'percent-voucher') {
    return Math.round((sum * Number(voucher.percent)) / 100);
  }
  return voucher.kind === 'voucher' ? money.read(voucher.value) : 0;
}

export function describe(voucher, money) {
  const name = voucher.name ?? voucher.rewardId;
  if (voucher.kind === 'percent-voucher') {
    return `${name}: ${voucher.percent} %`;
  }
  return voucher.kind === 'voucher' ? `${name}: ${money.show(money.read(voucher.value))}` : `${name}: hand over`;
}
