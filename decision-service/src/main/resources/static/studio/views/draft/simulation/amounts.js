// Figures of a result in words: its money is in minor units.
import {money, number} from '../../../words.js';

export function amountsOf(side) {
  const major = minor => minor / 10 ** side.decimals;
  const coins = new Intl.NumberFormat(undefined, {style: 'currency', currency: side.currency, maximumFractionDigits: 0});
  const sign = (value, text) => value > 0 ? `+${text}` : text;
  const amounts = {
    major,
    whole: amount => coins.format(amount),
    money: minor => money(major(minor), side.currency),
    number: value => number(value),
  };
  amounts.moneyChange = minor => sign(minor, amounts.money(minor));
  amounts.numberChange = value => sign(value, number(value));
  return amounts;
}

/** 0.0123 as 1.2 %. */
export const share = (part, whole) => whole === 0 ? '–' : `${number(100 * part / whole, 1)} %`;
