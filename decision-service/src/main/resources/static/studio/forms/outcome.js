// What came out of a basket, with the arithmetic, and why each other row gave nothing.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {money, number} from '../words.js';
import {problem} from './sheet.js';

const section = (name, lines) => lines.length
  ? html`<h3>${name}</h3><ul>${lines.map(line => html`<li>${line}</li>`)}</ul>` : nothing;

const rows = (name, found) => found.length ? html`<details><summary>${name} (${found.length})</summary><ul>${found.map(row => html`
  <li><strong>${row.name}</strong> <small>${row.rule}</small><br>${row.reasons.join('; ')}</li>`)}</ul></details>` : nothing;

function difference(mine, other) {
  if (!other) return nothing;
  const more = mine.points - other.points;
  return more === 0 ? html`<p class="help">The same points as live.</p>`
    : html`<p class=${more > 0 ? 'good' : 'warning'}>${number(Math.abs(more))} points ${more > 0 ? 'more' : 'fewer'} than live.</p>`;
}

function step(one, other, currency) {
  const result = one.outcome;
  return html`
    ${one.refused.map(why => problem(`Refused: ${why}`))}
    ${result ? html`<p><span class="big">${number(result.points)}</span> points
        ${result.redeemed ? html`· ${number(result.redeemed)} redeemed` : nothing} · ${money(result.total, currency)} to pay
        ${result.tierAfter ? html`· ${result.tierBefore === result.tierAfter ? 'stays' : `${result.tierBefore} →`} ${result.tierAfter}` : nothing}</p>
      ${difference(result, other?.outcome)}` : nothing}
    ${section('What gave points', one.fired)}${section('Limits of it', one.limits)}
    ${section('Line by line', one.lines)}${section('Money', one.money)}${section('Afterwards', one.after)}
    ${section('Nearly reached', one.nearMisses)}${section('Personal offers', one.offers)}${section('On the receipt', one.receipt)}
    ${rows('Why other rows about this basket gave nothing', one.notFired)}${rows('Rows about other things', one.others)}`;
}

export const outcome = (side, other, currency) => html`${side.problems.map(problem)}
  ${side.steps.map((one, i) => step(one, other?.steps[i], currency))}`;
