// What the checks found, by row and column.

export class Findings {
  constructor() {
    this.all = [];
    this.places = new Map();
  }

  /** @returns the keys of rows whose marks change */
  replace(found, table) {
    const before = this.places;
    this.all = found;
    this.places = new Map();
    for (const one of found) {
      if (one.table !== table || one.row === undefined) continue;
      const place = `${one.row} ${one.column ?? ''}`;
      this.places.set(place, [...this.places.get(place) ?? [], one]);
    }
    const rows = new Set();
    for (const [place, some] of [...before, ...this.places]) {
      if (words(before.get(place)) !== words(this.places.get(place))) rows.add(Number(place.split(' ')[0]));
    }
    return rows;
  }

  at(row, column) {
    return this.places.get(`${row} ${column}`) ?? [];
  }
}

const words = some => (some ?? []).map(one => one.message).join('\n');
