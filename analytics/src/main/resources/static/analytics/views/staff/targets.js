// What each of a store's people is to reach in a week or month.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {live} from '/webjars/lit-html/directives/live.js';
import {get, put} from '../../api.js';
import {monday} from '../../period.js';
import {day, longMonth} from '../../words.js';
import {upload} from './upload.js';
import {readWhere, whereBar} from './where.js';

export async function openTargets(root, {query, go, staff}) {
  if (!staff.stores.length) return void render(html`<p class="empty">No store is known yet.</p>`, root);
  const where = readWhere(query, staff, 'month');
  const isWeek = where.span === 'week';
  const period = isWeek ? monday(where.day) : where.day.slice(0, 7);
  const path = `/staff/targets?${new URLSearchParams({store: where.at, period})}`;
  const state = {wrong: null, said: '', file: {}};
  let known;
  const load = async () => { known = await get(path); };
  await load();

  const set = changed => { Object.assign(state, {wrong: null, said: '', ...changed}); draw(); };
  async function save(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const targets = known.people.map(({id}) => ({id, period, sales: form.get(`sales ${id}`), enrolments: form.get(`enrolments ${id}`)}));
    try {
      await put('/staff/targets', {targets});
      await load();
      set({said: 'The targets are kept.'});
    } catch (error) {
      set({wrong: error});
    }
  }
  const row = ({id, name}) => {
    const target = known.targets.find(one => one.id === id);
    return html`<tr data-person=${id}><th scope="row">${name}</th>
      <td><input name="sales ${id}" type="number" min="0" step="0.01" aria-label="Sales of ${name}" .value=${live(target?.sales ? String(Number(target.sales)) : '')}></td>
      <td><input name="enrolments ${id}" type="number" min="0" max="999999" step="1" aria-label="New members of ${name}" .value=${live(String(target?.enrolments ?? ''))}></td></tr>`;
  };
  function draw() {
    render(html`${whereBar('targets', where, staff, go, {store: true, span: ['week', 'month']})}
      <h2>${isWeek ? `Week of ${day(period)}` : longMonth(period)}</h2>
      <p class="help">In all stores together. It is divided by planned hours; on the days of a week with a target of its own, the month’s does not count. Who has none has a share
        of the store’s target, by hours.</p>
      <p role="status" class=${state.said ? 'good' : nothing}>${state.said}</p>
      ${state.wrong ? html`<div class="problem" role="alert"><p>${state.wrong.message}</p>${state.wrong.problem?.rows ? html`<ul>${state.wrong.problem.rows.map(one => html`
        <li>${known.people[one.row - 1]?.name}: ${one.reason}</li>`)}</ul>` : nothing}</div>` : nothing}
      ${known.people.length ? html`<form @submit=${save}><div class="table" role="region" tabindex="0" aria-label="Targets of people"><table id="people-targets"><thead><tr>
        <th scope="col">Person</th><th scope="col">Net sales</th><th scope="col">New members</th></tr></thead><tbody>${known.people.map(row)}</tbody></table></div>
        <p><button>Keep the targets</button></p></form>` : html`<p class="empty">The directory has nobody in this store then.</p>`}
      <h2>From a file</h2><p class="help">A head <code>id,period,sales,enrolments</code>, then <code>S-1042,2026-03,8000.00,20</code> for a month, or
        <code>S-1042,2026-03-09,2000.00,5</code> for the week of that Monday. A row without either takes a target away.</p>
      ${upload('/staff/targets', state.file, draw, async said => { await load(); set({said}); })}`, root);
  }
  draw();
}
