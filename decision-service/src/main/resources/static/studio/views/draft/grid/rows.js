// What is done to rows: steps for the service.
import {Changes} from './changes.js';

export const names = {campaigns: 'Campaigns', 'earn-rates': 'Earn rates', rewards: 'Rewards', offers: 'Offers', segments: 'Segments',
  messages: 'Messages', stores: 'Stores', products: 'Products', events: 'Events', challenges: 'Challenges'};

/** "coffee-3x" becomes coffee-3x-2, and that -3, until it is free. */
export function fresh(wanted, taken) {
  const stem = wanted.replace(/-\d+$/, '');
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}

const first = table => table.columns[0].name;
const taken = (table, grid) => new Set(grid.data().map(one => one[first(table)]));

export function added(table, grid, at) {
  const ids = taken(table, grid);
  const name = ids.has('new') ? fresh('new', ids) : 'new';
  return [Changes.add(at ? at._key : -1, {[first(table)]: name})];
}

export function duplicated(table, grid, rows) {
  const ids = taken(table, grid);
  const last = rows.at(-1)._key;
  // Each goes behind the last one marked: the last is sent first, so that they keep their order.
  return [...rows].reverse().map(one => {
    const id = fresh(one[first(table)] || 'new', ids);
    ids.add(id);
    return Changes.add(last, {...one, [first(table)]: id});
  });
}

export const removed = rows => rows.map(Changes.remove);

export function switched(rows) {
  const off = rows.some(one => one.active !== 'no');
  return rows.map(one => ({do: 'set', row: one._key, column: 'active', was: one.active, value: off ? 'no' : ''}))
    .filter(step => step.was !== step.value);
}

export function moved(grid, rows, down) {
  const keys = grid.order();
  const marked = new Set(rows.map(one => one._key));
  const at = keys.indexOf(down ? rows.at(-1)._key : rows[0]._key) + (down ? 1 : -1);
  if (at < 0 || at >= keys.length || marked.has(keys[at])) return [];
  // The neighbour hops over the marked rows.
  return [{do: 'move', row: keys[at], after: down ? keys[keys.indexOf(rows[0]._key) - 1] ?? 0 : rows.at(-1)._key}];
}
