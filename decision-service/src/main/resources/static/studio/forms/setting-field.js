// One setting with the control that fits its type, its help, its default and what is wrong with it.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {options} from './sheet.js';

const words = text => text.split(/[,|]/).map(word => word.trim()).filter(Boolean);

function control(setting, editable, set) {
  const shown = setting.value ?? (setting.whenMissing ? [setting.whenMissing] : []);
  const text = shown.join(', ');
  const id = `setting-${setting.path}`;
  const change = event => {
    const value = event.target.value.trim();
    set(setting, setting.type === 'WORDS' ? words(value) : value === '' ? null : [value]);
  };
  if (setting.type === 'CHOICE' || setting.type === 'YES_NO') {
    const known = {true: 'yes', false: 'no'}[text] ?? text;
    return html`<select id=${id} ?disabled=${!editable} @change=${change}>
      ${options(setting.type === 'YES_NO' ? ['yes', 'no'] : setting.allowed, known)}</select>`;
  }
  const isNumber = ['WHOLE', 'DECIMAL', 'PERCENT'].includes(setting.type);
  return html`<span class="unit"><input id=${id} ?disabled=${!editable} .value=${text} @change=${change}
    type=${isNumber ? 'number' : 'text'} step=${setting.type === 'WHOLE' ? '1' : 'any'}
    min=${setting.most ? setting.least : isNumber ? 0 : nothing} max=${setting.most || nothing}
    aria-describedby="help-${setting.path}">${setting.unit ? html`<span>${setting.unit}</span>` : nothing}</span>`;
}

export function settingField(setting, {editable, set, told, wrong}) {
  const isSet = setting.value !== null;
  const back = setting.removable ? 'Remove' : 'Use the default';
  return html`<div class="field ${isSet ? 'changed' : ''}">
    <label for="setting-${setting.path}"><span>${setting.title}</span></label>
    ${control(setting, editable, set)}
    <small class="help" id="help-${setting.path}">${setting.help}
      ${setting.whenMissing === null ? 'Must be set.' : setting.whenMissing ? html`Default: ${setting.whenMissing}.` : nothing}
      ${setting.type === 'WORDS' ? 'Separate words by commas.' : nothing}</small>
    ${editable && isSet && setting.whenMissing !== null
      ? html`<button class="quiet small" aria-label="${back}: ${setting.title}" @click=${() => set(setting, null)}>${back}</button>` : nothing}
    ${told ? html`<small class=${told.bad ? 'problem' : 'help'} role=${told.bad ? 'alert' : 'status'}>${told.words}</small>` : nothing}
    ${wrong.map(one => html`<p class=${one.error ? 'problem' : 'warning'}>${one.message}</p>`)}</div>`;
}
