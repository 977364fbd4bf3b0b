// One decision in words, with its arithmetic, and whether deciding it again gives the same.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {moment, money, number, version} from '../words.js';

const section = (name, lines) => lines?.length
  ? html`<h3>${name}</h3><ul>${lines.map(line => html`<li>${line}</li>`)}</ul>` : nothing;

const outcomes = {
  SAME: ['good', 'Decided again just now, from what was stored with it: the same, to the byte.'],
  DIFFERENT: ['problem', 'Decided again just now, something else came out. Tell the engineers.'],
  NOT_BY_RULES: ['help', 'People did this; there are no rules to decide it by again.'],
  IMPOSSIBLE: ['problem', 'It cannot be decided again from what is stored. Tell the engineers.'],
};

function again({outcome, stored, again: now}) {
  const [style, words] = outcomes[outcome];
  return html`<p class=${style} role="status">${words}</p>
    ${stored ? html`<dl class="fact"><dt>Stored</dt><dd><code>… ${stored} …</code></dd>
      <dt>Decided again</dt><dd><code>… ${now} …</code></dd></dl>` : nothing}`;
}

function lines(decision, request) {
  const sold = new Map((request.lines ?? []).map(line => [line.lineId, line]));
  return decision.lines?.length ? html`<h3>Line by line</h3><div class="table"><table><thead><tr><th scope="col">Product</th>
      <th scope="col" class="number">Quantity</th><th scope="col" class="number">Paid</th><th scope="col" class="number">Earns on</th>
      <th scope="col" class="number">Points</th></tr></thead><tbody>${decision.lines.map(line => html`
    <tr><td>${sold.get(line.lineId)?.sku ?? line.lineId}</td><td class="number">${sold.get(line.lineId)?.quantity ?? ''}</td>
      <td class="number">${money(line.net ?? 0, decision.currency)}</td><td class="number">${money(line.eligible ?? 0, decision.currency)}</td>
      <td class="number">${number(line.points)}</td></tr>`)}</tbody></table></div>` : nothing;
}

export function explanation(one, show) {
  const {decision} = one;
  const why = decision.explanation;
  return html`<section class="found"><h2>${one.decisionId}</h2>
    <p class="plain-sentence">${one.sentence}</p>
    ${again(one.again)}
    <dl class="fact"><dt>What</dt><dd>${one.type}</dd><dt>When</dt><dd>${moment(one.occurredAt)}</dd>
      <dt>Program</dt><dd>${one.programName}, version <code title=${one.programVersion}>${version(one.programVersion)}</code></dd>
      ${one.memberId ? html`<dt>Member</dt><dd>${one.memberId}</dd>` : nothing}
      ${one.originalDecisionId ? html`<dt>Of the sale</dt><dd><button class="quiet small"
        @click=${() => show(one.originalDecisionId)}>${one.originalDecisionId}</button></dd>` : nothing}</dl>
    ${section('What gave points', why.fired)}
    ${lines(decision, one.request)}
    ${section('Nearly reached', why.nearMisses)}
    ${section('What did not count, and why', why.notFired.map(row => `${row.name}: ${row.reasons.join('; ')}`))}
    ${section('Vouchers', (decision.rewards ?? []).map(reward => `${reward.name}, until ${reward.expiresOn}`))}
    ${section('On the receipt', why.receipt)}
    <details><summary>All that is stored</summary>
      <pre class="code">${JSON.stringify(decision, null, 2)}</pre></details></section>`;
}
