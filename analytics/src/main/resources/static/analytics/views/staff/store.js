// A store's people side by side: places, what to talk about, weeks, and a day by hours.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get} from '../../api.js';
import {dataTable} from '../../parts/data-table.js';
import {day, figure} from '../../words.js';
import {flagList, measureColumns, measured, measures, placeWords, weekRows} from './figures.js';
import {drawHours} from './hours.js';
import {everySpan, readWhere, whereBar} from './where.js';

export async function openStore(root, {query, go, staff}) {
  if (!staff.stores.length) return void render(html`<p class="empty">No store is known yet: neither a decision nor the directory names one.</p>`, root);
  const where = readWhere(query, staff, 'weeks');
  const {at: store, from, to, by} = where;
  const [report, hours] = await Promise.all([get(`/staff/store?${new URLSearchParams({store, from, to, by})}`),
    get(`/staff/store/hours?${new URLSearchParams({store, day: where.day})}`)]);
  const {currency, people, unknown} = report;
  const flagged = people.filter(one => one.flags.length);
  const state = {chosen: null};

  const row = ({id, name, rank, figures}) => html`<tr data-person=${id}>
    <td class="place">${placeWords(rank)}${rank.why ? html`<br><small class="help">${rank.why}</small>` : nothing}</td>
    <th scope="row"><button class="quiet" aria-pressed=${id === state.chosen} @click=${() => choose(id)}>${name}</button></th>
    ${measured(figures).map((value, at) => html`<td class="number">${figure(value, measureColumns[at].unit, currency)}</td>`)}</tr>`;

  function choose(id) {
    state.chosen = state.chosen === id ? null : id;
    draw();
  }
  function draw() {
    const chosen = people.find(one => one.id === state.chosen);
    render(html`${whereBar('store', where, staff, go, {store: true, span: everySpan, by: true}, measures)}
      <p class="help">${day(from)} – ${day(to)}. Who is equal as shown shares a place; with few sales nobody is ranked, as it would be chance.
        Hours are those of shifts that have passed, without breaks.</p>
      <h2>To talk about</h2>
      ${flagged.length ? html`<ul class="flagged">${flagged.map(one => html`<li data-flagged=${one.id}><strong>${one.name}</strong>${flagList(one.flags)}</li>`)}</ul>`
    : html`<p class="empty">Nobody is so far off the others that chance would not explain it, or behind the target week after week.</p>`}
      <h2>People</h2>
      ${people.length ? html`<div class="table" role="region" tabindex="0" aria-label="People"><table id="ranking"><thead><tr><th scope="col">Place</th>
        <th scope="col">Person</th>${measureColumns.map(one => html`<th scope="col" class="number">${one.title}</th>`)}</tr></thead>
        <tbody>${people.map(row)}</tbody></table></div>` : html`<p class="empty">The directory has nobody in this store on these days.</p>`}
      ${chosen ? html`<h3>${chosen.name} by week</h3><div id="weeks"></div>` : nothing}
      ${unknown.length ? html`<h3>Not in the directory</h3><p class="help">Sales over numbers of cashiers that are nobody’s here on these days:</p>
        <ul id="unknown">${unknown.map(one => html`<li>${one.cashier}: ${figure(one.receipts, 'count')} sales, ${figure(one.netSales, 'money', currency)}</li>`)}</ul>` : nothing}
      <div id="hours"></div>`, root);
    if (chosen) {
      const place = root.querySelector('#weeks');
      place.replaceChildren();
      delete place._$litPart$;
      dataTable(place, {...weekRows(chosen.weeks), currency}, `Weeks of ${chosen.name}`);
    }
  }
  draw();
  return drawHours(root.querySelector('#hours'), hours, currency, true);
}
