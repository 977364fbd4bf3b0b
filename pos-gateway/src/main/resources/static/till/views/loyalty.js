import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { points } from '../money.js';

const KINDS = [['card', 'Card'], ['phone', 'Phone'], ['email', 'E-mail']];

export function loyalty(till) {
  const { basket, quoting } = till;
  return html`
    <h2>Member</h2>
    ${basket.member ? shown(till) : ask(till)}
    <div role="status">${quoting.answer ? answer(till, quoting.answer) : waiting(till)}</div>`;
}

function waiting({ basket, quoting, centre }) {
  if (basket.isEmpty || quoting.problem) {
    return nothing;
  }
  return html`<p class="empty">${quoting.isAsking ? 'Asking …'
    : centre === 'here' ? 'No answer yet.' : 'Points follow when decisions come again.'}</p>`;
}

function ask(till) {
  const submit = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    const value = form.get('value').trim();
    if (value) {
      till.basket.member = { kind: form.get('kind'), value };
      till.changed();
    }
  };
  return html`
    <form class="member" @submit=${submit}>
      <fieldset role="radiogroup" aria-label="Known by">
        ${KINDS.map(([kind, name], index) => html`
          <label><input type="radio" name="kind" value=${kind} ?checked=${index === 0}>${name}</label>`)}
      </fieldset>
      <input name="value" required maxlength="128" autocomplete="off" aria-label="Card, phone or e-mail of the member"
        placeholder="Scan or type">
      <button class="secondary">Use</button>
    </form>`;
}

function shown(till) {
  const { member } = till.basket;
  return html`
    <p class="member-shown"><strong>${KINDS.find(([kind]) => kind === member.kind)[1]} ${member.value}</strong>
      <button type="button" class="quiet" @click=${() => { till.basket.member = null; till.changed(); }}>
        Other member</button></p>`;
}

function answer(till, quote) {
  const isMember = quote.points.balance !== undefined;
  return html`
    <p class="earns"><strong>${points(quote.points.earned)}</strong>
      ${isMember ? 'for this sale' : 'for a member who buys this'}</p>
    ${isMember ? standing(till, quote) : nothing}
    ${list('Nearly', quote.explanation.nearMisses)}
    ${list('Gets', quote.rewards.map((one) => one.name ?? one.rewardId))}
    ${list('Offers for next time', quote.offers.map((one) => `${one.name} – ${one.reason}`))}
    ${quote.explanation.fired.length ? html`
      <details><summary>Why</summary><ul>${quote.explanation.fired.map((one) => html`<li>${one}</li>`)}</ul></details>`
      : nothing}`;
}

function standing({ money }, { memberId, points: now, tier, payable }) {
  return html`
    <dl>
      ${memberId ? nothing : html`<dt>New</dt><dd>is enrolled with this sale</dd>`}
      <dt>Afterwards</dt><dd>${points(now.balance)}${now.pending ? `, ${points(now.pending)} pending` : ''}</dd>
      ${tier ? html`<dt>Tier</dt><dd>${tier.after}${tier.after === tier.before ? '' : ' from now on'}${
        tier.toNext ? `, ${money.show(money.read(tier.toNext))} to ${tier.next}` : ''}</dd>` : nothing}
      ${payable?.points ? html`<dt>Can pay</dt>
        <dd>${money.show(money.read(payable.amount))} with ${points(payable.points)}</dd>` : nothing}
    </dl>`;
}

const list = (title, texts) => (texts.length
  ? html`<h3>${title}</h3><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>` : nothing);
