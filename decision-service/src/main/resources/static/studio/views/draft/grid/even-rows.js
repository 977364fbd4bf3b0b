// Draws the rows that are seen, and a few on either side. All are of one height, so that nothing has to be measured:
// Tabulator's own way draws twice as many at each jump, and makes the browser lay them out three times.
import {Renderer} from '/webjars/tabulator-tables/dist/js/tabulator_esm.min.js';

/** As grid.css has it. */
export const HEIGHT = 34;
const MARGIN = 3;

export class EvenRows extends Renderer {
  constructor(table) {
    super(table);
    this.verticalFillMode = 'fill';
    // Of these names the marking of ranges wants to know what is drawn.
    [this.vDomTop, this.vDomBottom] = [0, -1];
    this.drawn = [];
  }

  clearRows() {
    this.#forget();
    this.tableElement.style.paddingTop = this.tableElement.style.paddingBottom = '';
    this.elementVertical.scrollTop = this.elementVertical.scrollLeft = 0;
  }

  renderRows() {
    this.#draw();
  }

  rerenderRows(callback) {
    const left = this.table.rowManager.scrollLeft;
    callback?.();
    this.#forget();
    this.#draw();
    if (!this.rows().length) this.table.rowManager.tableEmpty();
    this.scrollColumns(left);
  }

  scrollColumns(left) {
    this.table.rowManager.scrollHorizontal(left);
  }

  scrollRows() {
    const [first, last] = this.#seen(0);
    if (first < this.vDomTop || last > this.vDomBottom) this.#draw();
  }

  scrollToRow(row) {
    const at = this.rows().indexOf(row);
    if (at < 0) return;
    this.elementVertical.scrollTop = at * HEIGHT;
    this.#draw();
  }

  scrollToRowNearestTop(row) {
    const [first, last] = this.#seen(0);
    const at = this.rows().indexOf(row);
    return Math.abs(at - first) <= Math.abs(at - last);
  }

  /** Rows look different now: those in sight at once, others when they come into sight. */
  reformat(keys) {
    for (const row of this.table.rowManager.rows) {
      if (!keys.has(row.data._key)) continue;
      if (this.drawn.includes(row)) row.reinitialize();
      else row.deinitialize();
    }
  }

  visibleRows(drawn) {
    const [first, last] = drawn ? [this.vDomTop, this.vDomBottom] : this.#seen(0);
    return this.rows().slice(first, last + 1);
  }

  #seen(margin) {
    const {scrollTop, clientHeight} = this.elementVertical;
    const last = this.rows().length - 1;
    const first = Math.floor(scrollTop / HEIGHT);
    const end = Math.ceil((scrollTop + clientHeight) / HEIGHT);
    return [Math.max(0, Math.min(first, last) - margin), Math.min(last, end + margin)];
  }

  #forget() {
    this.tableElement.replaceChildren();
    this.drawn = [];
    [this.vDomTop, this.vDomBottom] = [0, -1];
  }

  #draw() {
    const rows = this.rows();
    const [first, last] = this.#seen(MARGIN);
    const now = rows.slice(first, last + 1);
    const fresh = now.filter(row => !this.drawn.includes(row));
    this.drawn.filter(row => !now.includes(row)).forEach(row => row.getElement().remove());
    [this.vDomTop, this.vDomBottom, this.drawn] = [first, last, now];
    Object.assign(this.tableElement.style, {
      paddingTop: `${first * HEIGHT}px`, paddingBottom: `${Math.max(0, rows.length - 1 - last) * HEIGHT}px`,
    });
    now.forEach((row, at) => {
      this.styleRow(row, first + at);
      if (fresh.includes(row)) row.initialize(false, true);
      const element = row.getElement();
      const before = this.tableElement.children[at];
      if (before !== element) this.tableElement.insertBefore(element, before ?? null);
    });
    fresh.forEach(row => row.rendered());
  }
}
