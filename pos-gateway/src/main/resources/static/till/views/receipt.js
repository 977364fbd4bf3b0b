import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { lineTotal } from '../basket.js';

const NAMES = { cash: 'Cash', card: 'Card', 'gift-card': 'Gift card', points: 'Points', voucher: 'Voucher' };

export const STATES = {
  decided: 'decided', queued: 'stored, points follow', kept: 'kept in this browser, points follow', refused: 'refused',
};

/** What is printed: the sale as the till knows it, then what the member is told. */
export function receipt(till) {
  const { receipt: entry, money, self } = till;
  const { lines, due, tenders } = entry.shown;
  const more = entry.net === undefined || entry.type !== 'sale' ? 0 : money.read(entry.net) - due;
  return html`
    <h2 id="dialog-title">${entry.type === 'return' ? 'Return' : 'Thank you'}</h2>
    <div class="slip">
      <p>${self.storeId ?? ''} ${new Date(entry.at).toLocaleString()}</p>
      <table>
        <tbody>
          ${lines.map((line) => html`
            <tr><td>${line.quantity} ×</td><td>${line.name}</td><td>${money.show(lineTotal(line))}</td></tr>`)}
          <tr class="sum"><td></td><th scope="row">${due < 0 ? 'Paid back' : 'Total'}</th>
            <td>${money.show(Math.abs(due))}</td></tr>
          ${(tenders ?? []).map((one) => html`
            <tr><td></td><td>${NAMES[one.type] ?? one.type}</td><td>${money.show(money.read(one.amount))}</td></tr>`)}
        </tbody>
      </table>
      ${more > 0 ? html`<p class="problem" role="alert">
        The program took less off than it said: ${money.show(more)} is still to be paid.</p>` : nothing}
      <p class="member-text" role="status">${entry.state === 'decided' ? entry.printed : `${capital(STATES[entry.state])}.`}</p>
      ${entry.reason ? html`<p class="problem" role="alert">${entry.reason}</p>` : nothing}
      <p class="number">Receipt <strong>${entry.id}</strong></p>
    </div>
    <button type="button" autofocus @click=${() => { till.receipt = null; till.draw(); }}>Next customer</button>
    <button type="button" class="secondary" @click=${() => window.print()}>Print</button>`;
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);
