// The till's key and the cashier's number stay in this tab. The key may come in the address behind a #, which browsers
// send to nobody.

const STORED = 'regulars-till-key';
const CASHIER = 'regulars-till-cashier';

export function keptKey() {
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  if (given) {
    history.replaceState(null, '', location.pathname);
    return given;
  }
  return sessionStorage.getItem(STORED);
}

export const keepKey = (key) => sessionStorage.setItem(STORED, key);
export const keptCashier = () => sessionStorage.getItem(CASHIER) ?? '';
export const keepCashier = (number) => sessionStorage.setItem(CASHIER, number);

export function forgetKey() {
  sessionStorage.removeItem(STORED);
  sessionStorage.removeItem(CASHIER);
}
