// What the checks found, by row and column.

export class Findings {
  constructor() {
    this.all = [];
    this.errors = 0;
    this.places = new Map();
    this.words = new Map();
  }

  /** @returns the keys of rows whose marks change */
  replace(found, table) {
    const before = this.words;
    const wrong = found.filter(one => one.error);
    this.all = [...wrong, ...found.filter(one => !one.error)];
    this.errors = wrong.length;
    this.places = new Map();
    for (const one of found) {
      if (one.table !== table || one.row === undefined) continue;
      const place = `${one.row} ${one.column ?? ''}`;
      const some = this.places.get(place);
      if (some) some.push(one);
      else this.places.set(place, [one]);
    }
    this.words = new Map([...this.places].map(([place, some]) => [place, some.map(one => one.message).join('\n')]));
    const changed = [...before.keys(), ...this.words.keys()].filter(place => before.get(place) !== this.words.get(place));
    return new Set(changed.map(place => Number(place.split(' ')[0])));
  }

  at(row, column) {
    return this.places.get(`${row} ${column}`) ?? [];
  }
}
