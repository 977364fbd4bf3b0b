// Period, comparison and filters above every dashboard. What is chosen goes into the address.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {write} from '../asked.js';
import {comparisons, presets} from '../period.js';
import {day} from '../words.js';
import {choose} from './choose.js';

const named = ids => ids.map(one => typeof one === 'string' ? {id: one, name: one} : {id: one.id, name: one.name || one.id});

/** @param path of the view, to which the rest of the address is added */
export function filterBar(path, asked, known, go) {
  const use = changed => {
    const query = write({...asked, ...changed});
    go(`#/${path}${query ? `?${query}` : ''}`);
  };
  const chosen = name => values => use({chosen: {...asked.chosen, [name]: values}});
  const range = event => use({range: event.target.value});
  function own(event) {
    const {from, to} = Object.fromEntries(new FormData(event.target.form));
    if (from && to && from <= to) use({range: 'own', from, to});
  }
  const options = (list, current) => list.map(([value, name]) => html`<option value=${value} ?selected=${value === current}>${name}</option>`);
  const filters = [['store', 'Store', known.stores], ['channel', 'Channel', known.channels], ['tier', 'Tier', known.tiers],
    ['campaign', 'Campaign', known.campaigns]];
  const isFiltered = filters.some(([name]) => asked.chosen[name].length);
  return html`<form class="filters" aria-label="Period and filters" @submit=${event => event.preventDefault()}>
    <label>Period <select id="f-range" @change=${range}>${options(presets, asked.range)}</select></label>
    ${asked.range === 'own' ? html`
      <label>From <input id="f-from" name="from" type="date" .value=${asked.from} @change=${own}></label>
      <label>To <input id="f-to" name="to" type="date" .value=${asked.to} @change=${own}></label>` : nothing}
    <label>Compare with <select id="f-compare" @change=${event => use({compare: event.target.value})}>${options(comparisons, asked.compare)}</select></label>
    ${filters.map(([name, label, list]) => choose(`f-${name}`, label, named(list), asked.chosen[name], chosen(name)))}
    ${isFiltered ? html`<button type="button" class="quiet" id="f-none" @click=${() => use({chosen: {store: [], channel: [], tier: [], campaign: []}})}>Take filters off</button>` : nothing}
  </form>
  <p class="help period">${days(asked.from, asked.to)}${asked.before ? html`, compared with ${days(...asked.before)}` : nothing}</p>`;
}

export const days = (from, to) => from === to ? day(from) : `${day(from)} – ${day(to)}`;
