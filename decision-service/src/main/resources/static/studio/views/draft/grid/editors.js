// Editors of cells, one for each kind of value. Enter takes, Escape leaves.
import {forTyping, typed} from './formats.js';

const LISTED = 50;
let lists = 0;

const LISTS = {TIERS: 'tiers', LANES: 'lanes', STORES: 'stores', SEGMENTS: 'segments', REWARDS: 'rewards', PRODUCTS: 'products', EVENTS: 'events'};
const BY_NAME = {category: 'categories', categories: 'categories', brand: 'brands', brands: 'brands', sku: 'products',
  skus: 'products', lines: 'categories', targets: 'products'};

/** What the cell may name: [{word, name}]; empty when anything may be written. */
export function offered(column, words) {
  if (column.allowed.length) return column.allowed.map(word => ({word, name: ''}));
  if (column.type === 'YES_NO') return [{word: 'yes', name: ''}, {word: 'no', name: ''}];
  return words[LISTS[column.reference] ?? BY_NAME[column.name]] ?? [];
}

const isList = type => type === 'CHOICES' || type === 'WORDS';
const isClosed = column => column.allowed.length > 0 || column.type === 'YES_NO' || ['TIERS', 'LANES'].includes(column.reference);

function finish(element, read, success, cancel) {
  let done = false;
  const take = () => { if (!done) { done = true; success(read()); } };
  element.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === 'Tab') take();
    else if (event.key === 'Escape') { done = true; cancel(); }
  });
  element.addEventListener('focusout', event => { if (!element.contains(event.relatedTarget)) take(); });
}

function choice(column, words, value, success, cancel) {
  const select = document.createElement('select');
  const some = offered(column, words).map(one => one.word);
  const all = column.required ? some : ['', ...some];
  if (!all.includes(value)) all.push(value);
  select.replaceChildren(...all.map(word => new Option(word || `– ${column.whenEmpty}`, word, false, word === value)));
  select.addEventListener('change', () => select.blur());
  finish(select, () => select.value, success, cancel);
  return [select, select];
}

function ticks(column, words, value, success, cancel) {
  const box = document.createElement('fieldset');
  box.className = 'ticks';
  const chosen = value.split('|').map(word => word.trim()).filter(Boolean);
  const known = offered(column, words);
  const all = [...known, ...chosen.filter(word => !known.some(one => one.word === word)).map(word => ({word, name: ''}))];
  for (const one of all) {
    const label = document.createElement('label');
    const tick = Object.assign(document.createElement('input'), {type: 'checkbox', value: one.word, checked: chosen.includes(one.word)});
    label.append(tick, ` ${one.word}${one.name && one.name !== one.word ? ` – ${one.name}` : ''}`);
    box.append(label);
  }
  const read = () => [...box.querySelectorAll('input:checked')].map(tick => tick.value).join(' | ');
  finish(box, read, success, cancel);
  return [box, box.querySelector('input') ?? box];
}

/** Suggests as one types; of "coffee | te" only the last word is completed. */
function text(column, words, value, success, cancel) {
  const input = Object.assign(document.createElement('input'), {type: 'text', value: forTyping(value, column.type)});
  const some = offered(column, words);
  const box = document.createElement('span');
  box.className = 'typing';
  box.append(input);
  if (some.length) {
    const list = Object.assign(document.createElement('datalist'), {id: `words-${++lists}`});
    const suggest = () => {
      const parts = isList(column.type) ? input.value.split('|') : [input.value];
      const last = parts.pop().trim().toLowerCase();
      const before = parts.length ? `${parts.map(part => part.trim()).join(' | ')} | ` : '';
      const fit = some.filter(one => `${one.word} ${one.name}`.toLowerCase().includes(last)).slice(0, LISTED);
      list.replaceChildren(...fit.map(one => new Option(one.name, before + one.word)));
    };
    input.setAttribute('list', list.id);
    input.addEventListener('input', suggest);
    suggest();
    box.append(list);
  }
  finish(input, () => typed(input.value, column.type), success, cancel);
  return [box, input];
}

function moment(column, words, value, success, cancel) {
  const box = document.createElement('span');
  box.className = 'typing';
  const [date, time] = [['date', value.slice(0, 10)], ['time', value.slice(11)]].map(([type, at]) =>
    Object.assign(document.createElement('input'), {type, value: at}));
  date.setAttribute('aria-label', 'day');
  time.setAttribute('aria-label', 'time of day, if it matters');
  box.append(date);
  if (column.type === 'MOMENT') box.append(time);
  finish(box, () => date.value + (date.value && time.value ? `T${time.value}` : ''), success, cancel);
  return [box, date];
}

const PLAIN_MOMENT = /^(\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?)?$/;

/** An editor as the grid wants it. */
export function editor(column, words, first) {
  return (cell, onRendered, success, cancel) => {
    const value = cell.getValue() ?? '';
    const dated = ['DATE', 'MOMENT'].includes(column.type) && PLAIN_MOMENT.test(value);
    const kind = dated ? moment : isList(column.type) && isClosed(column) ? ticks : isClosed(column) ? choice
      : column.type === 'WORDS' && column.reference ? ticks : text;
    const [element, focused] = kind(column, words, value, success, cancel);
    focused.setAttribute('aria-label', focused.getAttribute('aria-label') ?? column.title);
    onRendered(() => {
      focused.focus();
      const begun = first();
      if (begun && focused.type === 'text') {
        focused.value = begun;
        focused.dispatchEvent(new Event('input'));
      } else focused.select?.();
    });
    return element;
  };
}
