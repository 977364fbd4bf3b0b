// The month in the books; nothing where there are no books of it.
import {html, render} from '/webjars/lit-html/lit-html.js';
import {get} from '../../api.js';
import {dataTable} from '../../parts/data-table.js';
import {overview, trialBalance} from '../accounting/tables.js';

export async function accounts(root, month) {
  const period = await get(`/accounting/periods/${month}`).catch(() => null);
  if (!period) return;
  render(html`<h2>Accounting</h2><p>${period.closed ? 'Closed.' : 'Still open: these figures may change.'}</p>
    <h3>Liability for points</h3><div id="report-roll"></div><h3>Trial balance</h3><div id="report-trial"></div>`, root);
  const row = {month, state: period.state, money: period.total, currency: period.currency, differences: period.reconciliation.filter(one => Number(one.difference)).length};
  dataTable(root.querySelector('#report-roll'), overview({periods: [row]}), 'Liability for points');
  dataTable(root.querySelector('#report-trial'), trialBalance(period), 'Trial balance');
}
