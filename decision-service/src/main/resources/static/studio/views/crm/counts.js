// What an import has counted, in words.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {number as whole} from '../../words.js';

const lines = [
  ['rows', 'Rows'], ['leftOut', 'not asked for by the mapping'], ['created', 'new members'], ['changed', 'members changed'],
  ['same', 'members as they were'], ['repeated', 'rows of a member named before'], ['refused', 'rows refused'],
  ['differences', 'parts of rows left out'], ['pointsInFile', 'Points in the file'], ['pointsPosted', 'posted'],
  ['pointsThere', 'there already'], ['pointsLeftOut', 'left out'], ['vouchersInFile', 'Vouchers in the file'],
  ['vouchersAdded', 'added'], ['vouchersThere', 'there already'], ['vouchersLeftOut', 'left out'],
  ['voucherMoneyInFile', 'Worth of the vouchers, in minor units'], ['voucherMoneyAdded', 'added'],
  ['voucherMoneyThere', 'there already'], ['voucherMoneyLeftOut', 'left out'],
];

const number = value => value === undefined ? '' : whole(value);

export const progress = one => {
  const rows = one.checked?.counts.rows;
  const place = ['running', 'checking', 'paused'].includes(one.state)
    ? `, row ${number(one.place)}${rows && one.state !== 'checking' ? ` of ${number(rows)}` : ''}` : '';
  return `${one.state}${place}`;
};

/** @param checked and done as the API has them; the check alone when nothing has run */
export const counts = one => {
  const ran = ['running', 'done'].includes(one.state) || one.paused === 'running' || one.startedAt && one.checked;
  const left = one.checked ?? one.done;
  return html`<div class="table"><table>
    <caption>${ran && one.state === 'done' ? one.reconciled
      ? 'Every row, point and voucher of the file is somewhere.' : 'The sums do not agree.' : nothing}</caption>
    <thead><tr><th scope="col">What</th><th class="number" scope="col">Checked</th><th class="number" scope="col">Imported</th></tr></thead>
    <tbody>${lines.map(([name, words]) => html`<tr><th class=${/^[A-Z]/.test(words) ? 'whole' : 'part'} scope="row">${words}</th>
      <td class="number">${number(left.counts[name])}</td>
      <td class="number">${one.checked && one.state !== 'checked' ? number(one.done.counts[name]) : ''}</td></tr>`)}
      ${left.tiers.map(tier => html`<tr><th scope="row">Rows of tier ${tier.word}, here ${tier.tier}</th>
      <td class="number">${number(tier.rows)}</td><td></td></tr>`)}</tbody></table></div>`;
};
