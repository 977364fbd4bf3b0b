// What the page keeps on the device for when there is no net: the card and the balance, until somebody signs out.
const KEY = 'member-page';

export const keep = ({program, language, card, points}) => {
  try {
    const kept = {program, language, card, balance: points.balance, at: new Date().toISOString()};
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch (full) { /* A device that keeps nothing shows nothing without a net. */ }
};

export const kept = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch (broken) {
    return null;
  }
};

export const forget = () => {
  try {
    localStorage.removeItem(KEY);
  } catch (none) { /* There was nothing. */ }
};
