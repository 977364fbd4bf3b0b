// The till's key stays in this tab. It may come in the address behind a #, which browsers send to nobody.

const STORED = 'regulars-till-key';

export function keptKey() {
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  if (given) {
    history.replaceState(null, '', location.pathname);
    return given;
  }
  return sessionStorage.getItem(STORED);
}

export const keepKey = (key) => sessionStorage.setItem(STORED, key);
export const forgetKey = () => sessionStorage.removeItem(STORED);
