// A row of the tier table: for each metric where it begins and ends, then the tier.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {options} from './sheet.js';

const units = (input, currency) => input === 'spend' ? currency : input;

function ends(range, input, index, {currency, editable, save}) {
  const set = change => { Object.assign(range, change); save('Tiers are saved'); };
  const amount = (end, words) => html`
    <input type="number" min="0" step=${input === 'spend' ? '0.01' : '1'} inputmode="decimal" placeholder="no limit" ?disabled=${!editable}
      .value=${range[end] ?? ''} aria-label="Row ${index + 1}, ${input} ${words} (${units(input, currency)})"
      @change=${event => set({[end]: event.target.value === '' ? null : event.target.value})}>`;
  const sign = (end, yes, no) => html`
    <select ?disabled=${!editable} aria-label="Row ${index + 1}, how ${input} ${end === 'from' ? 'begins' : 'ends'}"
      @change=${event => set({[`${end}Included`]: event.target.value === 'in'})}>
      <option value="in" ?selected=${range[`${end}Included`]}>${yes}</option>
      <option value="out" ?selected=${!range[`${end}Included`]}>${no}</option></select>`;
  return html`<div class="ends">
    ${sign('from', 'at least', 'more than')}${amount('from', 'from')}
    ${sign('to', 'up to', 'below')}${amount('to', 'to')}</div>`;
}

export function tierRow(row, index, table) {
  const {inputs, tiers, last, editable, wrong, save, move, remove} = table;
  const said = input => wrong.filter(one => (one.input ?? '') === input)
    .map(one => html`<p class="problem">${one.message}</p>`);
  return html`<tr class=${wrong.length ? 'wrong' : ''}>
    <td>${index + 1}${said('')}</td>
    ${inputs.map((input, i) => html`<td>${row.conditions[i]
      ? ends(row.conditions[i], input, index, table) : html`<code>${row.cells[i]}</code>`}${said(input)}</td>`)}
    <td><select aria-label="Row ${index + 1}, tier" ?disabled=${!editable}
      @change=${event => { row.tier = event.target.value; save('Tier is saved'); }}>${options(tiers, row.tier)}</select>${said('tier')}</td>
    <td><input aria-label="Row ${index + 1}, note" ?disabled=${!editable} maxlength="300" .value=${row.note}
      @change=${event => { row.note = event.target.value; save('Note is saved'); }}></td>
    <td class="moves">${editable ? html`
      <button class="quiet" ?disabled=${index === 0} aria-label="Move row ${index + 1} up" @click=${() => move(index, -1)}>↑</button>
      <button class="quiet" ?disabled=${index === last} aria-label="Move row ${index + 1} down" @click=${() => move(index, 1)}>↓</button>
      <button class="quiet" ?disabled=${last === 0} aria-label="Remove row ${index + 1}" @click=${() => remove(index)}>✕</button>` : nothing}</td></tr>`;
}
