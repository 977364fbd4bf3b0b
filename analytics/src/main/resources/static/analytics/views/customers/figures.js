// What the fit says, as charts and tables.

const column = (name, title, unit) => ({name, title, unit});

export const deciles = ({deciles: rows, fit}) => ({
  title: 'Worth by tenth of the members', chart: 'bar', unit: 'money', currency: fit.currency,
  note: `Expected margin of the next ${fit.months} months, discounted, of an average member of each tenth; 1 is worth most.`,
  columns: [column('decile', 'Tenth', 'text'), column('clv', 'Worth each', 'money'), column('members', 'Members', 'count'),
    column('sum', 'Worth of all', 'money'), column('purchases', 'Purchases expected', 'ratio'), column('alive', 'Chance to buy again', 'percent'),
    column('lowest', 'Worth of the lowest', 'money')],
  rows: rows.map(row => [String(row.decile), row.clv, row.members, row.clvSum, row.purchases, row.alive, row.lowest]),
});

const segmentWords = {
  new: 'Once, lately', once: 'Once, long ago', active: 'Active', cooling: 'Cooling off', lost: 'Probably lost',
};

export const segmentName = segment => segmentWords[segment] ?? segment;

export const segments = ({segments: rows, fit}) => ({
  title: 'Members by what they seem to be up to', chart: 'bar', unit: 'count', currency: fit.currency,
  note: 'Active: a chance of at least 70 % to buy again; cooling off: at least 30 %; probably lost: below. Once: bought a single time, lately in the last 90 days.',
  columns: [column('segment', 'Segment', 'text'), column('members', 'Members', 'count'), column('sum', 'Worth of all', 'money'),
    column('alive', 'Chance to buy again', 'percent'), column('purchases', 'Purchases expected', 'ratio'), column('spend', 'Average purchase', 'money')],
  rows: rows.map(row => [segmentName(row.segment), row.members, row.clvSum, row.alive, row.purchases, row.spend]),
});

export const weeks = ({weeks: rows, fit}) => ({
  title: 'Repeat purchases, week by week', chart: 'line', unit: 'number', currency: fit.currency,
  note: fit.split ? `The model has seen the first ${rows.filter(row => row.fitted).length} weeks; how well it goes on with the others shows what it is worth.` : 'The time is too short to keep some of it out.',
  columns: [column('week', 'Week', 'text'), column('actual', 'As they were', 'number'), column('expected', 'As the model says', 'number')],
  rows: rows.map(row => [String(row.number), row.actual, row.expected]),
});

export const frequencies = ({frequencies: rows, fit}) => ({
  title: 'Purchases in the hold-out, by repeat purchases before', chart: 'bar', unit: 'number', currency: fit.currency,
  note: 'A member, on average: as they were, and as the model said.',
  columns: [column('repeats', 'Repeat purchases before', 'text'), column('actual', 'As they were', 'number'),
    column('expected', 'As the model said', 'number'), column('members', 'Members', 'count')],
  rows: rows.map(row => [`${row.repeats}${row.orMore ? ' or more' : ''}`, row.actual, row.expected, row.members]),
});

export const members = ({members: rows}, fit) => ({
  currency: fit.currency,
  columns: [column('member', 'Member', 'text'), column('clv', 'Worth', 'money'), column('alive', 'Chance to buy again', 'percent'),
    column('purchases', 'Purchases expected', 'ratio'), column('value', 'Value of one', 'money'), column('frequency', 'Repeat purchases', 'count'),
    column('recency', 'Days from first to last', 'count'), column('age', 'Days since the first', 'count'), column('segment', 'Segment', 'text')],
  rows: rows.map(row => [row.memberId, row.clv, row.alive, row.purchases, row.expectedValue, row.frequency, row.recencyDays, row.ageDays, segmentName(row.segment)]),
});
