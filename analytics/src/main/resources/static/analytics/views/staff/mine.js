// Somebody's own week: figures, place, what to talk about, shifts. Nobody else is named.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get} from '../../api.js';
import {dataTable} from '../../parts/data-table.js';
import {day} from '../../words.js';
import {dayRows, flagList, measures, tiles} from './figures.js';
import {drawHours} from './hours.js';
import {everySpan, readWhere, whereBar} from './where.js';

const shiftLine = shift => html`<li>${day(shift.day)}: ${shift.begins}–${shift.ends}${shift.break ? `, ${shift.break} minutes of break` : ''}, ${shift.store}</li>`;

export async function openMine(root, {query, go, staff}) {
  const where = readWhere(query, staff);
  const {from, to, by} = where;
  const mine = await get(`/staff/mine?${new URLSearchParams({from, to, by})}`);
  const hours = await Promise.all(mine.stores.map(({store}) => get(`/staff/mine/hours?${new URLSearchParams({store, day: where.day})}`)));
  const save = async () => {
    const held = await Promise.all(staff.ids.map(id => get(`/staff/people/${encodeURIComponent(id)}/export`)));
    const url = URL.createObjectURL(new Blob([JSON.stringify(held, null, 2)], {type: 'application/json'}));
    Object.assign(document.createElement('a'), {href: url, download: 'held-about-me.json'}).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  render(html`${whereBar('mine', where, staff, go, {span: everySpan, by: true}, measures)}
    <p class="help">${day(from)} – ${day(to)}</p>
    ${mine.stores.length ? nothing : html`<p class="empty">You did not work in a store on these days.</p>`}
    ${mine.stores.map((one, at) => html`<section data-store=${one.store}><h2>${one.name}</h2>
      ${tiles(one.person.figures, one.person.rank, one.currency)}
      ${one.person.flags.length ? html`<h3>To talk about</h3>${flagList(one.person.flags)}` : nothing}
      <h3>Day by day</h3><div id="days-${at}"></div><div id="hours-${at}"></div></section>`)}
    <h2>Shifts</h2>${mine.shifts.length ? html`<ul>${mine.shifts.map(shiftLine)}</ul>` : html`<p class="empty">None is planned.</p>`}
    <h2>What is held about you</h2><p class="help">The directory’s entry, shifts, targets and what went over your number at the tills, day by day.</p>
    <p><button class="secondary" @click=${save}>Download it</button></p>`, root);
  const closing = mine.stores.map((one, at) => {
    dataTable(root.querySelector(`#days-${at}`), {...dayRows(one.days), currency: one.currency}, `Days in ${one.name}`);
    return drawHours(root.querySelector(`#hours-${at}`), hours[at], one.currency, false);
  });
  return () => closing.forEach(close => close());
}
