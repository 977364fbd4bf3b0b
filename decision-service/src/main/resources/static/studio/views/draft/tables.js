// The tables of a draft, as grids.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get} from '../../api.js';
import {count} from '../../words.js';
import {row} from './grid/columns.js';
import {Changes} from './grid/changes.js';
import {Findings} from './grid/findings.js';
import {Grid} from './grid/grid.js';
import {follow} from './grid/following.js';
import {about, list} from './grid/notes.js';
import {toolbar} from './grid/toolbar.js';
import {names} from './grid/rows.js';

export const title = 'Tables';

const tables = ['campaigns', 'earn-rates', 'rewards', 'offers', 'segments', 'messages', 'stores', 'products', 'events', 'challenges'];
const ALWAYS = new Set(['id', 'name', 'active', 'lane', 'from', 'to', 'effect', 'value']);
const OF_EVENTS = new Set(['event', 'attributes', 'target', 'per', 'points', 'reward', 'member-uses', 'member-per']);

export async function open(root, [name = 'campaigns'], context) {
  const {draft} = context;
  const path = `/drafts/${draft.id}/tables/${name}`;
  const [table, words] = await Promise.all([get(path), get(`/drafts/${draft.id}/words`)]);
  const findings = new Findings();
  const state = {table, words, name, findings, used: null, revision: table.revision, here: [], place: null, problem: null, all: false,
    sought: '', checking: true, editable: draft.editable};
  let grid = null;

  const filled = new Set(table.columns.filter((column, at) => table.rows.some(one => one[at + 1])).map(column => column.name));
  const ofEvents = name === 'events' || name === 'challenges';
  state.used = column => column.required || ALWAYS.has(column.name) || filled.has(column.name)
    || (ofEvents && OF_EVENTS.has(column.name));

  const changes = new Changes(`${path}/changes`, {
    order: () => grid.order(), read: one => row(table, one),
    async done(steps, rows, answer) {
      const moved = steps.some(step => step.do !== 'set');
      if (moved) await reread(answer.revision);
      else await grid.show([...rows.values()], [], null);
      state.revision = Math.max(state.revision, answer.revision);
      draft.revision = state.revision;
      state.problem = null;
      check();
      draw();
    },
    async failed(steps, error) {
      state.problem = error.code === 'EDIT_CONFLICT' ? conflict(error.problem.conflicts ?? []) : error.message;
      await reread();
      draw();
    },
  });

  function conflict(places) {
    const first = places[0];
    const who = first?.by ?? 'Somebody else';
    const now = first?.now === undefined ? 'The row is gone.' : first.now === '' ? 'The cell is empty now.' : `It is “${first.now}” now.`;
    const row = first && grid.get(first.row);
    return `Not saved: ${who} changed ${row ? `${row[table.columns[0].name]}, ${first.column ?? 'the row'}` : 'the same'} meanwhile. ${now}`;
  }

  async function reread(revision) {
    const now = await get(path);
    table.rows = now.rows;
    state.revision = Math.max(now.revision, revision ?? 0);
    await grid.show(now.rows.map(one => row(table, one)), [], now.rows.map(one => one[0]));
  }

  let asked = 0;
  let timer = 0;
  function check() {
    clearTimeout(timer);
    state.checking = true;
    timer = setTimeout(async () => {
      const mine = ++asked;
      const found = await get(`/drafts/${draft.id}/checks`).catch(() => null);
      if (mine !== asked) return;
      state.checking = false;
      if (found) grid.redraw(findings.replace(found.findings, name));
      setTimeout(() => { if (mine === asked) draw(); }); // what somebody types meanwhile goes first
    }, 150);
  }

  function draw() {
    render(html`
      <nav class="tabs" aria-label="Tables"><ul>${tables.map(one => html`<li>
        <a href="#/drafts/${draft.id}/tables/${one}" aria-current=${one === name ? 'page' : nothing}>${names[one]}</a></li>`)}</ul></nav>
      <p class="help">${table.help} ${count(grid ? grid.count() : table.rows.length, 'row')}.
        ${state.here.length ? html`<span class="here">${state.here.map(one => `${one.name} is here too (${one.at})`).join(', ')}</span>` : nothing}</p>
      ${toolbar(state, {grid: () => grid, changes, context, reread, draw})}
      ${state.problem ? html`<p class="problem" role="alert">${state.problem}</p>` : nothing}
      <div id="grid" class="sheet" aria-label=${`${table.title} of ${draft.name}`}></div>
      ${about(state)}
      ${list(state, one => one.table === name
        ? grid.goTo(one.row, one.column)
        : context.go(`#/drafts/${draft.id}/tables/${one.table}/${one.row ?? ''}/${one.column ?? ''}`))}`, root);
  }

  draw();
  grid = new Grid(document.getElementById('grid'), table, words, findings, {
    editable: draft.editable, used: state.used,
    edited: steps => changes.send(steps),
    pasted: lines => changes.send(grid.pasteSteps(lines, () => ({}))),
    focused: place => { state.place = place; draw(); },
  });
  await grid.built;
  check();
  draw();
  const stop = follow(draft, name, state, {changes, grid, table, reread, check, draw, context});
  return () => { clearTimeout(timer); asked++; stop(); grid.close(); };
}
