import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { points } from '../money.js';

const WAYS = [['cash', 'Cash'], ['card', 'Card'], ['gift-card', 'Gift card']];

export function payment(till) {
  const { payment: now, money } = till;
  return html`
    <h2 id="dialog-title">To pay: ${money.show(now.rest)}</h2>
    ${now.vouchersAmount ? html`<p>Vouchers pay ${money.show(now.vouchersAmount)}.</p>` : nothing}
    ${now.payable ? withPoints(till) : nothing}
    <p class="problem" role="alert">${now.problem}</p>
    <div class="ways">
      ${now.rest > 0 || (!now.points && !now.vouchersAmount) ? WAYS.map(([type, name], index) => html`
        <button type="button" ?autofocus=${index === 0} ?disabled=${now.isPaying} @click=${() => till.pay(type)}>
          ${name}</button>`) : html`
        <button type="button" autofocus ?disabled=${now.isPaying} @click=${() => till.pay('points')}>Done</button>`}
    </div>
    <button type="button" class="quiet" ?disabled=${now.isPaying} @click=${() => till.cancelPayment()}>
      Back to the sale</button>`;
}

function withPoints(till) {
  const { payment: now, money, gateway } = till;
  const { payable } = now;
  const then = async (work) => {
    await work;
    till.draw();
  };
  if (now.points) {
    return html`
      <p class="held" role="status">${points(now.points)} pay ${money.show(now.pointsAmount)}.
        <button type="button" class="quiet" @click=${() => then(now.releaseHold(gateway))}>Not with points</button></p>`;
  }
  const submit = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    now.code = form.get('code') ?? '';
    then(now.usePoints(Number(form.get('points')), gateway));
  };
  return html`
    <form class="points" @submit=${submit}>
      <label>Points, at most ${payable.points}
        <input name="points" type="number" .defaultValue=${String(payable.points)} min=${Math.max(payable.minimum, 1)}
          max=${payable.points} step=${payable.step} required>
      </label>
      ${payable.codeAsked ? html`
        <label>Code that the member was sent
          <input name="code" inputmode="numeric" autocomplete="off" required .defaultValue=${now.code}></label>
        <button type="button" class="secondary" @click=${() => then(now.sendCode(gateway))}>
          ${now.codeSent ? 'Send another code' : 'Send the code'}</button>` : nothing}
      <button class="secondary">Pay with points</button>
    </form>`;
}
