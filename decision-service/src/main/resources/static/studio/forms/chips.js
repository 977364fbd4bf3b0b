// Several words, each with a button to take it away, and a field with suggestions to add one.
import {html} from '/webjars/lit-html/lit-html.js';

export function chips(label, values, list, set, help = '') {
  const add = event => {
    const word = event.target.value.trim();
    event.target.value = '';
    if (word && !values.includes(word)) set([...values, word]);
  };
  return html`<div class="field"><label><span>${label}</span>
    <input list=${list} @change=${add} placeholder="add …"></label>
    <div class="chips">${values.map(word => html`
      <button type="button" class="small outline" aria-label="Remove ${word} from ${label}"
        @click=${() => set(values.filter(one => one !== word))}>${word} ✕</button>`)}</div>
    <small class="help">${help}</small></div>`;
}

export const datalist = (id, words) => html`<datalist id=${id}>${words.map(({word, name}) => html`
  <option value=${word}>${name}</option>`)}</datalist>`;

/** Sets a part of a scenario, or takes it out when there is nothing in it. */
export function put(of, key, value) {
  if (value === '' || value == null || (Array.isArray(value) && !value.length)) delete of[key];
  else of[key] = value;
}

export const list = value => value === undefined ? [] : Array.isArray(value) ? value : [value];
