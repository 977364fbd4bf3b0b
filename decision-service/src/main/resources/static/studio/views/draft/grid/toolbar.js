// Above the grid: rows, undo and redo, what is shown, the workbook.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {send} from '../../../api.js';
import {added, duplicated, moved, removed, switched} from './rows.js';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// One filters when somebody stops typing, not at each letter.
const PAUSE_MILLIS = 120;

/** All cells of a row in one text, to be searched. */
const texts = row => Object.entries(row).filter(([name, text]) => text && name !== '_key').map(([, text]) => text).join('\n').toLowerCase();

export function toolbar(state, {grid, changes, context, reread, draw}) {
  const {table, editable} = state;
  const draft = context.draft;
  const rows = () => grid()?.marked() ?? [];
  const none = !state.place;
  const sorted = () => grid()?.tabulator.getSorters().length || grid()?.tabulator.getFilters(true).length;
  const act = (words, steps, moving) => async () => {
    if (moving && sorted()) {
      context.say('Rows can be moved while the table is neither sorted nor filtered.');
      return;
    }
    await changes.send(steps());
    context.say(words);
  };
  const button = (name, steps, {off = none, moving = false, said = name} = {}) => html`
    <button class="secondary outline" ?disabled=${off} @click=${act(said, steps, moving)}>${name}</button>`;

  async function upload(event) {
    const [file] = event.target.files;
    event.target.value = '';
    if (!file) return;
    try {
      await changes.queue;
      await send('PUT', `/drafts/${draft.id}/workbook?revision=${state.revision}`, file, SHEET);
      context.say(`${file.name} was taken into the draft.`);
      context.refresh();
    } catch (error) {
      const found = (error.problem.findings ?? []).slice(0, 10)
        .map(one => [one.file, one.row && `row ${one.row}`, one.column, one.message].filter(Boolean).join(', '));
      state.problem = [error.message, ...found.slice(1)].join(' · ');
      draw();
    }
  }

  function columns(event) {
    state.all = event.target.checked;
    const hidden = table.columns.filter(column => !state.all && !state.used(column)).map(column => column.name);
    grid().tabulator.blockRedraw();
    table.columns.forEach(column => grid().tabulator[hidden.includes(column.name) ? 'hideColumn' : 'showColumn'](column.name));
    grid().tabulator.restoreRedraw();
  }

  function seek(event) {
    const sought = event.target.value.trim().toLowerCase();
    clearTimeout(state.seeking);
    state.seeking = setTimeout(() => {
      if (sought) grid().tabulator.setFilter(one => texts(one).includes(sought));
      else grid().tabulator.clearFilter();
    }, PAUSE_MILLIS);
  }

  return html`<div class="row toolbar" role="toolbar" aria-label="Table">
    ${editable ? html`
      ${button('Add row', () => added(table, grid(), state.place?.row), {off: false})}
      ${button('Duplicate', () => duplicated(table, grid(), rows()))}
      ${table.columns.some(column => column.name === 'active') ? button('Switch on/off', () => switched(rows())) : nothing}
      ${button('Move up', () => moved(grid(), rows(), false), {moving: true})}
      ${button('Move down', () => moved(grid(), rows(), true), {moving: true})}
      ${button('Delete', () => removed(rows()))}
      <button class="secondary outline" ?disabled=${!changes.undos.length} @click=${() => changes.undo()}>Undo</button>
      <button class="secondary outline" ?disabled=${!changes.redos.length} @click=${() => changes.redo()}>Redo</button>` : nothing}
    <input type="search" placeholder="Search rows" aria-label="Search rows" @input=${seek}>
    <label class="inline"><input type="checkbox" @change=${columns}> all ${table.columns.length} columns</label>
    <span class="grow"></span>
    <a role="button" class="secondary outline" href="/studio/api/drafts/${draft.id}/workbook" download>Download workbook</a>
    ${editable ? html`<button class="secondary outline" @click=${event => event.target.nextElementSibling.click()}>Upload workbook</button
      ><input type="file" hidden accept=".xlsx" aria-label="Workbook to upload" @change=${upload}>` : nothing}
  </div>`;
}
