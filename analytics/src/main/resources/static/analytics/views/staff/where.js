// Which store and which days a page of staff is about: in the address, under names of its own.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {monday, monthEnd, plusDays} from '../../period.js';

const DAY = /^\d{4}-\d\d-\d\d$/;
const spans = {
  week: ['Week', day => [monday(day), plusDays(monday(day), 6)]],
  weeks: ['4 weeks', day => [plusDays(monday(day), -21), plusDays(monday(day), 6)]],
  month: ['Month', day => [`${day.slice(0, 7)}-01`, monthEnd(day.slice(0, 7))]],
};

export const everySpan = Object.keys(spans);

/** @param usual the span that is shown where the address names none; a day that it does not name is the newest */
export function readWhere(query, staff, usual = 'week') {
  const given = query.get('day') ?? '';
  const day = DAY.test(given) && !Number.isNaN(Date.parse(given)) ? given : staff.lastDay ?? staff.today;
  const span = Object.hasOwn(spans, query.get('span') ?? '') ? query.get('span') : usual;
  const [from, to] = spans[span][1](day);
  const at = staff.stores.some(store => store.id === query.get('at')) ? query.get('at') : staff.stores[0]?.id;
  return {at, day, span, from, to, by: query.get('by') ?? 'sales-per-hour'};
}

/** @param shown {store, span, by}: which fields there are, span with the names that it can have; measures are [value, words] */
export function whereBar(tab, where, staff, go, shown, measures = []) {
  const move = changed => {
    const {at, day, span, by} = {...where, ...changed};
    go(`#/staff/${tab}?${new URLSearchParams({...(shown.store ? {at} : {}), day, ...(shown.span ? {span} : {}), ...(shown.by ? {by} : {})})}`);
  };
  const options = (all, chosen) => all.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`);
  const step = where.span === 'month' ? n => n < 0 ? plusDays(where.from, -1) : plusDays(where.to, 1) : n => plusDays(where.day, n * 7);
  return html`<div class="filters">
    ${shown.store ? html`<label>Store <select id="at" @change=${event => move({at: event.target.value})}>${
    options(staff.stores.map(store => [store.id, store.name]), where.at)}</select></label>` : nothing}
    ${shown.span ? html`<label>Days <select id="span" @change=${event => move({span: event.target.value})}>${
    options(shown.span.map(value => [value, spans[value][0]]), where.span)}</select></label>` : nothing}
    <label>Around <input type="date" id="day" required .value=${where.day} @change=${event => event.target.value && move({day: event.target.value})}></label>
    ${shown.by ? html`<label>Ranked by <select id="by" @change=${event => move({by: event.target.value})}>${options(measures, where.by)}</select></label>` : nothing}
    <button class="secondary" id="earlier" @click=${() => move({day: step(-1)})}>Earlier</button>
    <button class="secondary" id="later" @click=${() => move({day: step(1)})}>Later</button></div>`;
}
