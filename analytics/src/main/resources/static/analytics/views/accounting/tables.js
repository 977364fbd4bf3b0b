// Tables of a period.

const column = (name, title, unit) => ({name, title, unit});
const money = (name, title) => column(name, title, 'money');

const methods = {default: 'usual', cohorts: 'older cohorts', override: 'own estimate', final: 'known'};
const origins = {sale: 'Sales', goodwill: 'Goodwill'};
const entries = {
  sales: 'Sales', returns: 'Returns', redemption: 'Points redeemed', expiry: 'Points ended unused', estimates: 'Changed estimates',
  'goodwill-granted': 'Points given without a sale', 'goodwill-redemption': 'Such points redeemed', 'goodwill-expiry': 'Such points ended',
  'goodwill-estimates': 'Changed estimates of such points', vouchers: 'From points to vouchers',
};
const checks = {
  issued: 'Points issued', 'issued-and-taken-back': 'Points issued less taken back', redeemed: 'Points redeemed', expired: 'Points expired',
  'written-off': 'Points written off', adjusted: 'Points adjusted', transferred: 'Points transferred', outstanding: 'Points outstanding',
  unmatched: 'Movements of no cohort', 'debits-and-credits': 'Debits and credits', 'trial-balance': 'Trial balance', opening: 'Opening balance',
  liability: 'Liability by account', 'liability-of-cohorts': 'Liability by cohort', 'liability-of-vouchers': 'Liability of vouchers', currencies: 'Currencies',
};

export const methodName = method => methods[method] ?? method;

const rolled = ({opening, allocated, takenBack, byRedemption, byExpiry, byEstimate, closing}) =>
  [opening, allocated, takenBack, byRedemption, byExpiry, byEstimate, closing];

const rollColumns = [money('opening', 'Opening'), money('allocated', 'Allocated'), money('takenBack', 'Taken back'),
  money('byRedemption', 'Released by redemption'), money('byExpiry', 'Released by expiry'), money('byEstimate', 'Released by estimate'), money('closing', 'Closing')];

export const overview = ({periods}) => ({
  currency: periods.at(-1)?.currency,
  columns: [column('month', 'Month', 'month'), column('state', 'State', 'text'), ...rollColumns, column('differences', 'Differences', 'count')],
  rows: periods.map(row => [row.month, row.state, ...rolled(row.money), row.differences]),
});

export const liability = ({periods}) => ({
  title: 'What the program owes', chart: 'line', unit: 'money', currency: periods.at(-1)?.currency,
  note: 'Contract liability for points and vouchers at the end of each month.',
  columns: [column('month', 'Month', 'month'), money('closing', 'Liability'), money('vouchers', 'of it, in vouchers')],
  rows: periods.map(row => [row.month, row.money.closing, row.money.inVouchers]),
});

export const rollForward = ({cohorts, currency}) => ({
  currency,
  columns: [column('month', 'Issued in', 'month'), column('origin', 'Given for', 'text'), column('issued', 'Points issued', 'points'),
    column('redeemed', 'Redeemed', 'points'), column('vouchers', 'In vouchers', 'points'), column('ended', 'Ended', 'points'), column('free', 'Open', 'points'),
    column('before', 'Expected before', 'percent'), column('share', 'Expected now', 'percent'), column('method', 'Estimated by', 'text'), ...rollColumns],
  rows: cohorts.map(({month, origin, points, shareBefore, share, method, money: amounts}) => [month, origins[origin] ?? origin, points.issued, points.redeemed,
    points.vouchers, points.ended, points.free, shareBefore, share, methodName(method), ...rolled(amounts)]),
});

export const trialBalance = ({trialBalance: lines, currency}) => ({
  currency,
  columns: [column('account', 'Account', 'text'), column('name', 'Name', 'text'), money('opening', 'Opening'), money('debit', 'Debit'), money('credit', 'Credit'), money('closing', 'Closing')],
  rows: lines.map(({account, opening, debit, credit, closing}) => [account.account, account.name, opening, debit, credit, closing]),
});

export const journal = ({journal: lines, currency}) => ({
  currency,
  columns: [column('entry', 'Entry', 'text'), column('prior', 'Belongs to', 'text'), column('account', 'Account', 'text'), column('name', 'Name', 'text'),
    money('debit', 'Debit'), money('credit', 'Credit')],
  rows: lines.map(({entry, prior, account, debit, credit}) => [entries[entry] ?? entry, prior ? 'an earlier month' : 'this month', account.account, account.name,
    Number(debit) ? debit : null, Number(credit) ? credit : null]),
});

export const reconciliation = ({reconciliation: lines}) => ({
  currency: null,
  columns: [column('what', 'What', 'text'), column('unit', 'Unit', 'text'), column('books', 'Books', 'number'), column('ledger', 'Ledger', 'number'), column('difference', 'Difference', 'number')],
  rows: lines.map(({what, unit, books, ledger, difference}) => [checks[what] ?? what, unit, books, ledger, difference]),
});

export const estimates = ({estimates: lines}) => ({
  columns: [column('cohort', 'Issued in', 'text'), column('share', 'Share', 'percent'), column('reason', 'Reason', 'text'), column('who', 'By', 'text'), column('at', 'On', 'date')],
  rows: lines.map(({cohort, share, reason, who, at}) => [cohort ?? 'all open months', share, reason, who, at]),
});
