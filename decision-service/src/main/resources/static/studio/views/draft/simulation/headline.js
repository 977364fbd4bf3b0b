// What the draft comes to, beside what is live.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {share} from './amounts.js';

const rows = [
  ['Points earned', 'earned', 'number'], ['Points taken back by returns', 'reversed', 'number'],
  ['Points redeemed', 'redeemed', 'number'], ['Value of the points', 'pointsValue', 'money'],
  ['Discounts', 'discounts', 'money'], ['Vouchers', 'vouchers', 'number'],
  ['Value of vouchers that cost no points', 'voucherValue', 'money'], ['Cost', 'cost', 'money'],
  ['Eligible spend', 'eligible', 'money'],
];

const line = ([name, field, kind], draft, live, amounts) => html`<tr class=${field === 'cost' ? 'sum' : nothing}>
  <th scope="row">${name}</th>
  <td class="number">${amounts[kind](draft[field])}</td>
  <td class="number">${amounts[kind](live[field])}</td>
  <td class="number">${draft[field] === live[field] ? '=' : amounts[`${kind}Change`](draft[field] - live[field])}</td>
  <td class="number">${draft[field] === live[field] ? '' : share(draft[field] - live[field], Math.abs(live[field]))}</td></tr>`;

const column = html`<thead><tr><td></td><th scope="col" class="number">Draft</th><th scope="col" class="number">Live</th>
  <th scope="col" class="number">Difference</th><th scope="col" class="number">in %</th></tr></thead>`;

export function headline(result, amounts) {
  const draft = result.draft.total;
  const live = result.live.total;
  return html`<div class="table headline" tabindex="0" role="region" aria-label="Draft beside live"><table>
    <caption class="hidden">What the draft and the live program come to</caption>${column}
    <tbody>${rows.map(row => line(row, draft, live, amounts))}
      <tr><th scope="row">Cost of eligible spend</th><td class="number">${share(draft.cost, draft.eligible)}</td>
        <td class="number">${share(live.cost, live.eligible)}</td><td></td><td></td></tr></tbody>
  </table></div>`;
}

const sentence = (name, side, amounts) => {
  const refused = Object.entries(side.refused);
  return html`${refused.map(([code, times]) => html`<li>${name} would have refused ${amounts.number(times)}: ${code}</li>`)}
    ${side.paidOtherwise ? html`<li>By ${name.toLowerCase()}, ${amounts.number(side.paidOtherwise)} sales were paid with points that
      the members would not have; they count as paid with money.</li>` : nothing}`;
};

export const remarks = (result, amounts) => html`<ul class="help">
  ${sentence('The draft', result.draft, amounts)}${sentence('The live program', result.live, amounts)}</ul>`;
