import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { repeat } from '/webjars/lit-html/directives/repeat.js';
import { points } from '../money.js';
import { STATES } from './receipt.js';
import { takingBack } from './taking-back.js';

export function receipts(till) {
  const { journal } = till;
  const submit = (event) => {
    event.preventDefault();
    till.openSale(new FormData(event.target).get('number').trim());
  };
  return html`
    <main class="receipts">
      <section aria-label="Return">
        <h2>Take something back</h2>
        <form class="number" @submit=${submit}>
          <label>Receipt number
            <input name="number" required maxlength="64" autocomplete="off" placeholder="Scan or type"></label>
          <button>Find</button>
        </form>
        <p class="problem" role="alert">${till.notice}</p>
        ${till.sold ? takingBack(till) : nothing}
      </section>
      <section aria-label="Sales of this till">
        <h2>Sales of this till</h2>
        ${journal.entries.length ? html`
          <div class="table" tabindex="0" role="region" aria-label="Sales, newest first">
            <table>
              <thead><tr><th scope="col">When</th><th scope="col">Receipt</th><th scope="col">Amount</th>
                <th scope="col">State</th><th scope="col">Points</th><th scope="col"><span class="hidden">Do</span></th></tr>
              </thead>
              <tbody>${repeat(journal.entries, (entry) => entry.id, (entry) => row(till, entry))}</tbody>
            </table>
          </div>` : html`<p class="empty">Nothing is sold here yet.</p>`}
      </section>
    </main>`;
}

const row = (till, entry) => html`
  <tr>
    <td>${new Date(entry.at).toLocaleString()}</td>
    <td>${entry.id}</td>
    <td>${till.money.show(entry.shown.due)}</td>
    <td>${STATES[entry.state]}${entry.reason ? html`<br><small>${entry.reason}</small>` : nothing}</td>
    <td>${entry.points ? points(entry.points.earned) : '–'}</td>
    <td>
      <button type="button" class="quiet" aria-label="Show receipt ${entry.id}"
        @click=${() => { till.receipt = entry; till.draw(); }}>Show</button>
      ${entry.type === 'sale' && entry.state === 'decided' ? html`
        <button type="button" class="quiet" aria-label="Return of ${entry.id}" @click=${() => till.openSale(entry.id)}>
          Return</button>` : nothing}
    </td>
  </tr>`;
