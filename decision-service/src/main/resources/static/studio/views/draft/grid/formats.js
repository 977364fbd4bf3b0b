// How a cell is shown and how it is typed: by its type of the data dictionary.
import {day, money, number} from '../../../words.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const places = text => (text.split('.')[1] ?? '').length;

/** What stands in the cell for people; what is not of its form stands as it is. */
export function shown(text, type, words) {
  if (!text) return '';
  const moment = MOMENT.exec(text);
  if (DAY.test(text) && (type === 'DATE' || type === 'MOMENT')) return day(text);
  if (moment && type === 'MOMENT') return `${day(moment[1])}, ${moment[2]}`;
  if (!NUMBER.test(text)) return text;
  if (type === 'AMOUNT') return money(text, words.currency);
  if (type === 'PERCENT') return `${number(text, places(text))} %`;
  return type === 'WHOLE' || type === 'DECIMAL' ? number(text, places(text)) : text;
}

export const isNumber = type => ['AMOUNT', 'PERCENT', 'WHOLE', 'DECIMAL'].includes(type);

const sample = new Intl.NumberFormat().formatToParts(12345.6);
const decimal = sample.find(part => part.type === 'decimal').value;
const group = sample.find(part => part.type === 'group')?.value ?? ',';

/** "1.500,50" of a German, "£1,500.50" of a Briton: 1500.50. What is no number stays as it was typed. */
export function typed(text, type) {
  const plain = text.trim();
  if (!isNumber(type)) return plain;
  const bare = plain.replace(/[\p{Sc}%\s]/gu, '');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  const point = grouped.test(bare) ? bare.split(group).join('').replace(decimal, '.')
    : decimal === ',' && /^-?\d+,\d+$/.test(bare) ? bare.replace(',', '.') : bare;
  return NUMBER.test(point) ? point : plain;
}

/** The other way round, for what is typed over. */
export const forTyping = (text, type) => isNumber(type) && NUMBER.test(text) && decimal !== '.' ? text.replace('.', decimal) : text;
