// What the forms of a draft share: their style sheet, a field with its help, and problems in words.
import {html, nothing} from '/webjars/lit-html/lit-html.js';

export function useSheet() {
  if (document.getElementById('forms-sheet')) return;
  const link = document.createElement('link');
  Object.assign(link, {id: 'forms-sheet', rel: 'stylesheet', href: 'forms/forms.css'});
  document.head.append(link);
}

/** A label, its control, and help beside it. */
export const field = (label, control, help = '', more = nothing) => html`
  <div class="field"><label><span>${label}</span>${control}</label>
    ${help ? html`<small class="help">${help}</small>` : nothing}${more}</div>`;

export const options = (words, chosen, empty) => html`
  ${empty === undefined ? nothing : html`<option value="" ?selected=${!chosen}>${empty}</option>`}
  ${words.map(word => html`<option value=${word} ?selected=${word === chosen}>${word}</option>`)}
  ${chosen && !words.includes(chosen) ? html`<option value=${chosen} selected>${chosen} (not known)</option>` : nothing}`;

export const problem = text => text ? html`<p class="problem" role="alert">${text}</p>` : nothing;

export const findings = found => found.map(one => html`
  <p class=${one.error ? 'problem' : 'warning'}><strong>${one.error ? 'Wrong' : 'Doubtful'}:</strong>
    ${one.column ? `${one.column} ` : ''}${one.message}${one.suggestion ? html`<br><span class="help">${one.suggestion}</span>` : nothing}</p>`);
