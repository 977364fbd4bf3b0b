// Sends what is changed to the service, one change after the other, and can take it back again.
import {post} from '../../../api.js';

const cells = object => Object.entries(object).filter(([column, value]) => !column.startsWith('_') && value)
  .map(([column, value]) => ({column, value}));

const add = (after, object) => ({do: 'add', after, cells: cells(object)});
const remove = object => ({do: 'remove', row: object._key, was: cells(object)});

/** Steps that undo steps, in the order in which they have to be done. `as` names the row that comes back. */
function inverse(steps, before, rows, added) {
  let next = added.length;
  return [...steps].reverse().map(step => {
    switch (step.do) {
      case 'set': return {do: 'set', row: step.row, column: step.column, was: rows.get(step.row)[step.column], value: step.was};
      case 'add': return remove(rows.get(added[--next]));
      case 'remove': return {do: 'add', after: before.get(step.row), cells: step.was, as: step.row};
      default: return {do: 'move', row: step.row, after: before.get(step.row)};
    }
  });
}

const sent = ({as, ...step}) => step;

export class Changes {
  /**
   * @param order the keys of all rows as they stand
   * @param done told each step's answer: the steps, the rows as they are now by key, the keys of those that are new
   */
  constructor(path, {order, read, done, failed}) {
    Object.assign(this, {path, order, read, done, failed, undos: [], redos: [], queue: Promise.resolve(), waiting: 0});
  }

  static add = add;
  static remove = remove;

  send(steps, kind = 'new') {
    if (!steps.length) return this.queue;
    this.waiting++;
    this.queue = this.queue.then(() => this.#send(steps, kind)).finally(() => { this.waiting--; });
    return this.queue;
  }

  async #send(steps, kind) {
    const keys = this.order();
    const before = new Map(keys.map((key, at) => [key, at ? keys[at - 1] : 0]));
    try {
      const answer = await post(this.path, {steps: steps.map(sent)});
      const rows = new Map(answer.rows.map(row => [row[0], this.read(row)]));
      this.#renamed(steps, answer.added);
      const back = inverse(steps, before, rows, answer.added);
      (kind === 'undo' ? this.redos : this.undos).push(back);
      if (kind === 'new') this.redos = [];
      await this.done(steps, rows, answer);
    } catch (error) {
      await this.failed(steps, error);
    }
  }

  /** A row that comes back has a new key: what is still to be undone or done again must mean that one. */
  #renamed(steps, added) {
    const names = new Map(steps.filter(step => step.do === 'add').map((step, at) => [step.as, added[at]])
      .filter(([was]) => was !== undefined));
    if (!names.size) return;
    const rename = key => names.get(key) ?? key;
    for (const step of [...this.undos, ...this.redos].flat()) {
      if (step.row !== undefined) step.row = rename(step.row);
      if (step.after !== undefined) step.after = rename(step.after);
    }
  }

  undo() {
    return this.undos.length ? this.send(this.undos.pop(), 'undo') : this.queue;
  }

  redo() {
    return this.redos.length ? this.send(this.redos.pop(), 'redo') : this.queue;
  }
}
