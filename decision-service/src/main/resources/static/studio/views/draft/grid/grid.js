// The grid itself: Tabulator, fed with rows by key, told what the service answered and what others did.
import {TabulatorFull} from '/webjars/tabulator-tables/dist/js/tabulator_esm.min.js';
import {columns, row} from './columns.js';
import {EvenRows, HEIGHT} from './even-rows.js';
import {typed} from './formats.js';

const PRINTABLE = /^.$/u;

/** A block as spreadsheets copy it: tabs and lines, and quotes around what holds either. */
export function block(text) {
  const rows = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  for (let match; cells.lastIndex < text.length && (match = cells.exec(text));) {
    rows.at(-1).push(match[1] !== undefined ? match[1].replaceAll('""', '"') : match[2]);
    if (match[3] !== '\t' && cells.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

/** Number and name of a row: they stay in sight when one scrolls to the right. */
const named = table => cell => {
  const [number, name] = [document.createElement('span'), document.createElement('span')];
  number.textContent = cell.getRow().getPosition(true);
  number.className = 'number';
  name.textContent = cell.getData()[table.columns[0].name];
  const box = document.createElement('span');
  box.className = 'named';
  box.append(number, name);
  return box;
};

/** A screen reader finds rows only right below groups of rows, and those only right below the grid. */
function grouped(element) {
  const roles = {'.tabulator-header-contents': 'none', '.tabulator-tableholder': 'rowgroup', '.tabulator-table': 'none'};
  for (const [place, role] of Object.entries(roles)) element.querySelector(place)?.setAttribute('role', role);
}

export class Grid {
  constructor(element, table, words, findings, {editable, used, edited, pasted, focused}) {
    let begun = '';
    this.table = table;
    this.pending = [];
    const first = () => { const was = begun; begun = ''; return was; };
    this.tabulator = new TabulatorFull(element, {
      index: '_key', height: '60vh', layout: 'fitData', rowHeight: HEIGHT, renderVertical: EvenRows,
      data: table.rows.map(one => row(table, one)),
      columns: columns(table, words, findings, {editable, first, used}),
      selectableRange: 1, selectableRangeRows: true, selectableRangeClearCells: editable, selectableRangeClearCellsValue: '',
      editTriggerEvent: 'dblclick', headerSortClickElement: 'icon', history: false,
      placeholder: 'No row is here.',
      rowHeader: {title: '', field: '_number', formatter: named(table), width: 170, frozen: true, headerSort: false, resizable: 'header'},
      keybindings: {undo: false, redo: false, copyToClipboard: false},
    });
    this.built = new Promise(resolve => this.tabulator.on('tableBuilt', () => { grouped(element); resolve(); }));
    this.tabulator.on('cellEdited', cell => {
      if (!this.pending.length) queueMicrotask(() => edited(this.pending.splice(0)));
      this.pending.push({do: 'set', row: cell.getData()._key, column: cell.getField(), was: cell.getOldValue() ?? '', value: cell.getValue()});
    });
    this.tabulator.on('rangeChanged', () => focused(this.place()));
    element.addEventListener('keydown', event => {
      if (event.target.closest('.tabulator-editing, .tabulator-header') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (editable && PRINTABLE.test(event.key) && this.#cells().length) {
        begun = event.key;
        event.preventDefault();
        this.#cells()[0].edit();
      }
    });
    element.addEventListener('copy', event => {
      if (event.target.closest('.tabulator-editing')) return;
      event.clipboardData.setData('text/plain', this.copied());
      event.preventDefault();
    });
    element.addEventListener('paste', event => {
      if (!editable || event.target.closest('.tabulator-editing, .tabulator-header')) return;
      event.preventDefault();
      pasted(block(event.clipboardData.getData('text/plain')));
    });
  }

  #range() {
    return this.tabulator.getRanges()[0];
  }

  #cells() {
    return this.#range()?.getCells().flat().filter(cell => cell.getField() !== '_number') ?? [];
  }

  /** Where one is: {row, column}, or null. */
  place() {
    const cell = this.#cells()[0];
    return cell ? {row: cell.getData(), column: cell.getField()} : null;
  }

  /** The rows that are marked, in their order. */
  marked() {
    return this.#range()?.getRows().map(one => one.getData()) ?? [];
  }

  copied() {
    const cells = this.#range()?.getStructuredCells() ?? [];
    return cells.map(line => line.filter(cell => cell.getField() !== '_number').map(cell => {
      const text = cell.getValue() ?? '';
      return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }).join('\t')).join('\n');
  }

  /** A block from where one is: steps that write it, with rows added where it is longer than the table. */
  pasteSteps(lines, fresh) {
    const at = this.place();
    if (!at) return [];
    const fields = this.tabulator.getColumns().filter(one => one.isVisible() && one.getField() !== '_number').map(one => one.getField());
    const from = fields.indexOf(at.column);
    const rows = this.tabulator.getRows('active').map(one => one.getData());
    const top = rows.findIndex(one => one._key === at.row._key);
    const type = name => this.table.columns.find(column => column.name === name).type;
    return lines.flatMap((line, down) => {
      const values = line.slice(0, fields.length - from).map((text, across) => [fields[from + across], text])
        .map(([column, text]) => [column, typed(text, type(column))]);
      const target = rows[top + down];
      return target
        ? values.filter(([column, value]) => target[column] !== value)
          .map(([column, value]) => ({do: 'set', row: target._key, column, was: target[column], value}))
        : [{do: 'add', after: -1, cells: Object.entries({...fresh(), ...Object.fromEntries(values)})
          .filter(([, value]) => value !== '').map(([column, value]) => ({column, value}))}];
    });
  }

  /** What is in the rows, not to be written to: of itself Tabulator copies every cell of them. */
  data() {
    return this.tabulator.getRows().map(one => one.getData());
  }

  order() {
    return this.data().map(one => one._key);
  }

  count() {
    return this.tabulator.getDataCount();
  }

  get(key) {
    return this.tabulator.getRow(key)?.getData();
  }

  /** Rows as they are now; those that are not there come in, and all get into their order when it is given. */
  async show(rows, gone, order) {
    for (const key of gone) this.tabulator.getRow(key)?.delete();
    const known = rows.filter(one => this.tabulator.getRow(one._key));
    const fresh = rows.filter(one => !this.tabulator.getRow(one._key));
    if (known.length > 100 || order && order.length > 1) {
      const all = new Map(this.data().map(one => [one._key, one]));
      rows.forEach(one => all.set(one._key, one));
      const keys = order ?? [...all.keys()];
      const {scrollTop, scrollLeft} = this.#holder();
      await this.tabulator.replaceData(keys.map(key => all.get(key)).filter(Boolean));
      Object.assign(this.#holder(), {scrollTop, scrollLeft});
      return;
    }
    if (known.length) await this.tabulator.updateData(known);
    if (fresh.length) await this.tabulator.addData(fresh);
  }

  #holder() {
    return this.tabulator.element.querySelector('.tabulator-tableholder');
  }

  /** Marks of findings change. */
  redraw(keys) {
    this.tabulator.rowManager.renderer.reformat(keys);
  }

  async goTo(key, column) {
    await this.tabulator.scrollToRow(key, 'center', false).catch(() => null);
    if (column) {
      this.tabulator.showColumn(column);
      await this.tabulator.scrollToColumn(column, 'middle', false).catch(() => null);
    }
    const cell = this.tabulator.getRow(key)?.getCells().find(one => one.getField() === (column ?? this.table.columns[0].name));
    if (!cell) return;
    this.tabulator.getRanges().forEach(range => range.remove());
    this.tabulator.addRange(cell, cell);
  }

  close() {
    this.tabulator.destroy();
  }
}
