// What was decided of a transaction, and why: found by the member or by its id, and decided again on the spot.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {post} from '../api.js';
import {explanation} from '../forms/explanation.js';
import {problem, useSheet} from '../forms/sheet.js';
import {day, number} from '../words.js';

export const title = 'Explain';

const kinds = [['card', 'Card'], ['phone', 'Phone'], ['email', 'E-mail'], ['member', 'Member id'], ['external', 'Other id'],
  ['transaction', 'Transaction id']];

export async function open(root, args, context) {
  useSheet();
  let member = null;
  let one = null;
  let refusal = '';
  let busy = false;

  async function ask(work) {
    busy = true;
    refusal = '';
    draw();
    try {
      await work();
    } catch (error) {
      refusal = error.message;
    }
    busy = false;
    draw();
  }

  const show = decision => ask(async () => {
    one = null;
    one = await post('/explanations/decisions', {decision});
    context.say('The decision is shown');
  });

  function find(event) {
    event.preventDefault();
    const {kind, value} = event.target;
    const text = value.value.trim();
    member = one = null;
    if (kind.value === 'transaction') return show(text);
    return ask(async () => { member = await post('/explanations/members', {kind: kind.value, value: text}); });
  }

  const list = () => html`<section><h2>Decisions of this member</h2>
    <p>${member.tier} with ${number(member.balance)} points. <small class="help">Member ${member.memberId}</small></p>
    ${member.decisions.length ? html`<div class="table"><table><thead><tr><th scope="col">Day</th><th scope="col">What</th>
      <th scope="col">Transaction</th></tr></thead><tbody>${member.decisions.map(found => html`
      <tr aria-current=${one?.decisionId === found.decisionId ? 'true' : nothing}><td>${day(found.businessDay)}</td><td>${found.type}</td>
        <td><button class="quiet small" @click=${() => show(found.decisionId)}>${found.decisionId}</button></td></tr>`)}</tbody></table></div>`
      : html`<p class="empty">There is none yet.</p>`}
    ${member.earlier ? html`<p class="help">Only the latest ${member.decisions.length} are listed; older ones are found by their transaction id.</p>` : nothing}
    </section>`;

  function draw() {
    render(html`<section class="page"><h1>Explain</h1>
      <p class="help">Why did a purchase earn what it earned? Whoever looks at a member's decisions is noted in the log.</p>
      <form class="row" @submit=${find} autocomplete="off">
        <select name="kind" aria-label="Find by">${kinds.map(([kind, words]) => html`<option value=${kind}>${words}</option>`)}</select>
        <input name="value" required maxlength="400" aria-label="What the member shows, or the transaction id" placeholder="what the member shows">
        <button ?disabled=${busy}>Find</button>
        <span class="help">A transaction id is the number of the receipt; for a web shop, its source, a colon and the number: shopify:1234.</span></form>
      ${problem(refusal)}
      ${busy ? html`<p class="loading" role="status">Looking …</p>` : nothing}
      ${one ? explanation(one, show) : nothing}
      ${member ? list() : nothing}
      ${!one && !member && !busy && !refusal ? html`<p class="empty">Nothing is looked up yet.</p>` : nothing}
    </section>`, root);
  }
  draw();
  if (args[0]) await show(args[0]);
}
