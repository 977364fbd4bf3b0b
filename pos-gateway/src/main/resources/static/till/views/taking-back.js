import { html } from '/webjars/lit-html/lit-html.js';
import { left, refund } from '../basket.js';
import { readQuantity } from '../money.js';

/** The lines of a past sale, and how many of each come back. */
export function takingBack(till) {
  const { sold, money } = till;
  const nameOf = (line) => till.catalogue.bySku(line.sku)?.name ?? line.sku;
  const back = sold.lines.filter((line) => sold.counts.get(line.lineId));
  sold.refund = back.reduce((sum, line) => sum + refund(line, sold.counts.get(line.lineId), money), 0);
  sold.backLines = back.map((line) => ({
    name: nameOf(line), quantity: sold.counts.get(line.lineId), price: money.read(line.unitPrice),
  }));
  const set = (line, input) => {
    const quantity = readQuantity(input.value);
    if (quantity && Number(quantity) <= left(line)) {
      sold.counts.set(line.lineId, quantity);
    } else {
      sold.counts.delete(line.lineId);
    }
    input.value = sold.counts.get(line.lineId) ?? '0';
    till.draw();
  };
  const all = () => {
    sold.lines.filter((line) => left(line) > 0).forEach((line) => sold.counts.set(line.lineId, String(left(line))));
    till.draw();
  };
  const nothingLeft = sold.lines.every((line) => left(line) <= 0);
  return html`
    <h3>Sale of ${new Date(sold.occurredAt).toLocaleString()}</h3>
    <div class="table" tabindex="0" role="region" aria-label="Lines of the sale">
      <table>
        <thead><tr><th scope="col">Product</th><th scope="col">Sold</th><th scope="col">Back already</th>
          <th scope="col">Paid</th><th scope="col">Comes back</th></tr></thead>
        <tbody>${sold.lines.map((line) => html`
          <tr>
            <td>${nameOf(line)}</td><td>${line.quantity}</td><td>${line.returned}</td>
            <td>${money.show(money.read(line.net))}</td>
            <td><input inputmode="decimal" autocomplete="off" aria-label="How many of ${nameOf(line)} come back"
              ?disabled=${left(line) <= 0} .value=${sold.counts.get(line.lineId) ?? '0'}
              @change=${(event) => set(line, event.target)}></td>
          </tr>`)}</tbody>
      </table>
    </div>
    ${nothingLeft ? html`<p role="status">All of it is back already.</p>` : html`
      <button type="button" class="secondary" @click=${all}>All of it</button>
      <button type="button" ?disabled=${back.length === 0} @click=${() => till.takeBack()}>
        Pay ${money.show(sold.refund)} back</button>`}`;
}
