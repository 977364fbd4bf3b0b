// A store's week as a grid: people down, days across, a cell for each.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {live} from '/webjars/lit-html/directives/live.js';
import {get, put} from '../../api.js';
import {download, toCsv} from '../../csv.js';
import {monday, plusDays} from '../../period.js';
import {shortDay} from '../../words.js';
import {readShifts, writeShifts} from './shift-text.js';
import {upload} from './upload.js';
import {readWhere, whereBar} from './where.js';

const names = new Intl.DateTimeFormat(undefined, {weekday: 'short', timeZone: 'UTC'});
const weekday = iso => names.format(new Date(`${iso}T00:00:00Z`));

export async function openShifts(root, {query, go, staff}) {
  if (!staff.stores.length) return void render(html`<p class="empty">No store is known yet.</p>`, root);
  const where = readWhere(query, staff);
  const week = monday(where.day);
  const days = Array.from({length: 7}, (_, at) => plusDays(week, at));
  const path = `/staff/shifts?${new URLSearchParams({store: where.at, week})}`;
  const state = {wrong: null, cells: new Map(), said: '', file: {}};
  let plan;

  async function load() {
    plan = await get(path);
    const shown = new Set(plan.people.map(one => one.id));
    // Who was taken off the store keeps the shifts until somebody takes them away.
    plan.shifts.filter(one => !shown.has(one.id)).forEach(one => { shown.add(one.id); plan.people.push({id: one.id, name: one.id}); });
    state.texts = new Map(plan.people.flatMap(({id}) => days.map(on => [`${id} ${on}`, writeShifts(plan.shifts.filter(one => one.id === id && one.day === on))])));
    state.changed = false;
  }
  await load();

  const keys = () => plan.people.flatMap(({id}) => days.map(on => [id, on]));
  function entries() {
    state.cells = new Map();
    const all = [];
    keys().forEach(([id, on]) => {
      const read = readShifts(state.texts.get(`${id} ${on}`));
      if (!read) state.cells.set(`${id} ${on}`, 'must be like 09:00-17:30/30');
      (read ?? []).forEach(one => all.push({id, day: on, ...one}));
    });
    return all;
  }
  async function save(event) {
    event.preventDefault();
    const shifts = entries();
    Object.assign(state, {wrong: null, said: ''});
    if (!state.cells.size) {
      try {
        await put(path, {version: plan.version, shifts});
        await load();
        state.said = 'The week is kept.';
      } catch (error) {
        state.wrong = error;
        (error.problem?.rows ?? []).forEach(({row, reason}) => { const one = shifts[row - 1]; if (one) state.cells.set(`${one.id} ${one.day}`, reason); });
      }
    }
    draw();
    root.querySelector('[aria-invalid=true]')?.focus();
  }
  /** Arrows up and down go from person to person, as in a sheet. */
  function key(event) {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!step) return;
    event.preventDefault();
    const column = [...root.querySelectorAll(`input[data-day="${event.target.dataset.day}"]`)];
    column[column.indexOf(event.target) + step]?.focus();
  }
  const cell = ({id, name}, on) => {
    const at = `${id} ${on}`;
    const reason = state.cells.get(at);
    return html`<td><input type="text" data-day=${on} aria-label="${name}, ${shortDay(on)}" autocomplete="off" .value=${live(state.texts.get(at))}
      aria-invalid=${reason ? 'true' : nothing} aria-describedby=${reason ? `why-${id}-${on}` : nothing} @keydown=${key}
      @input=${event => { state.texts.set(at, event.target.value); state.changed = true; }}>${
  reason ? html`<small class="why" id="why-${id}-${on}">${reason}</small>` : nothing}</td>`;
  };
  const csv = () => download(`shifts-${where.at}-${week}.csv`, toCsv(['id', 'store', 'day', 'begins', 'ends', 'break'],
    plan.shifts.map(one => [one.id, one.store, one.day, one.begins, one.ends, one.break])));

  function draw() {
    render(html`${whereBar('shifts', where, staff, go, {store: true})}
      <p class="help">A day is typed like <code>09:00-17:30/30</code>, with minutes of break behind the stroke; a night like <code>22:00-06:00</code> ends on the next day.
        Two shifts are parted by a comma. Times are those of the store’s clock.</p>
      <p role="status" class=${state.said ? 'good' : nothing}>${state.said}</p>
      ${state.wrong ? html`<p class="problem" role="alert">${state.wrong.message}</p>` : nothing}
      ${plan.people.length ? html`<form @submit=${save}><div class="table" role="region" tabindex="0" aria-label="Shifts of the week"><table id="shifts"><thead><tr><th scope="col">Person</th>
        ${days.map(on => html`<th scope="col">${weekday(on)} ${shortDay(on)}</th>`)}</tr></thead>
        <tbody>${plan.people.map(one => html`<tr data-person=${one.id}><th scope="row">${one.name}</th>${days.map(on => cell(one, on))}</tr>`)}</tbody></table></div>
        <p class="row"><button>Keep the week</button> <button type="button" class="secondary" @click=${csv}>CSV</button></p></form>`
    : html`<p class="empty">The directory has nobody in this store in this week.</p>`}
      <h2>From a file</h2><p class="help">A head <code>id,store,day,begins,ends,break</code>, then rows like <code>S-1042,LON-01,2026-03-09,09:00,17:30,30</code>. All shifts of a
        person’s day in a store are replaced by the file’s; a row without times leaves none; other days stay.</p>
      ${upload('/staff/shifts', state.file, draw, async said => { await load(); state.said = said; draw(); })}`, root);
  }
  draw();
}
