// Days of both programs side by side; by weeks when there are many.

const MOST_DAYS = 100;
const NONE = {points: 0, cost: 0, transactions: 0};

const monday = iso => {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - (day.getUTCDay() + 6) % 7);
  return day.toISOString().slice(0, 10);
};

const plus = (one, other) => ({
  points: one.points + other.points, cost: one.cost + other.cost, transactions: one.transactions + other.transactions,
});

export function seriesOf(result) {
  const days = new Set([...result.draft.days, ...result.live.days].map(row => row.day));
  const byWeek = days.size > MOST_DAYS;
  const rows = new Map();
  for (const side of ['draft', 'live']) {
    for (const figures of result[side].days) {
      const day = byWeek ? monday(figures.day) : figures.day;
      const row = rows.get(day) ?? {day, draft: NONE, live: NONE};
      row[side] = plus(row[side], figures);
      rows.set(day, row);
    }
  }
  return {byWeek, rows: [...rows.values()].sort((one, other) => one.day < other.day ? -1 : 1)};
}
