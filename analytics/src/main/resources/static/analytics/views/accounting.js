// Points in the books: what the program owes, month by month.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get} from '../api.js';
import {dataTable} from '../parts/data-table.js';
import {plainChart} from '../parts/plain-chart.js';
import {count, longMonth} from '../words.js';
import {openPeriod} from './accounting/period.js';
import {liability, overview} from './accounting/tables.js';

export const title = 'Accounting';

export async function open(root, [month]) {
  if (month) return openPeriod(root, month);
  const books = await get('/accounting/periods');
  if (!books.periods.length) {
    return void render(html`<section class="page"><h1>Accounting</h1><p class="empty">No decision has come yet, so there is nothing to book.</p></section>`, root);
  }
  const differing = books.periods.filter(period => period.differences);
  render(html`<section class="page"><h1>Accounting</h1>
    <p class="help">Points as deferred revenue (IFRS 15, ASC 606). Closed months stay as they are; open ones are worked out from the decisions of this moment.</p>
    ${differing.length ? html`<p class="problem" role="alert">Books and ledger differ in ${count(differing.length, 'month')}.</p>` : nothing}
    <nav class="tabs" aria-label="Months"><ul>${[...books.periods].reverse().slice(0, 24).map(period => html`<li><a href="#/accounting/${period.month}">${longMonth(period.month)}</a>
      <span class="badge ${period.state === 'closed' ? 'good' : ''}">${period.state}</span></li>`)}</ul></nav>
    <h2 class="hidden">Liability</h2><div id="liability"></div><h2>Months</h2><div id="months"></div></section>`, root);
  dataTable(root.querySelector('#months'), overview(books), 'Months');
  return plainChart(root.querySelector('#liability'), liability(books));
}
