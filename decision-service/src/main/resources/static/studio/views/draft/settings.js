// The settings of program.yaml as a form. Each is saved by itself, at once.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, put} from '../../api.js';
import {findings, problem, useSheet} from '../../forms/sheet.js';
import {settingField} from '../../forms/setting-field.js';

export const title = 'Settings';

export async function open(root, args, context) {
  useSheet();
  const path = `/drafts/${context.draft.id}/settings`;
  let seen = await get(path);
  let search = '';
  const told = new Map();

  async function set(setting, value) {
    told.set(setting.path, {words: 'saving …'});
    draw();
    try {
      seen = await put(`${path}/${encodeURIComponent(setting.path)}`, {
        was: setting.value ?? [], wasSet: setting.value !== null, value: value ?? [], valueSet: value !== null,
      });
      told.set(setting.path, {words: 'saved'});
      context.say(`${setting.title}: saved`);
      context.refreshDraft?.();
    } catch (error) {
      told.set(setting.path, {words: error.message, bad: true});
      if (error.code === 'EDIT_CONFLICT') seen = await get(path);
    }
    draw();
  }

  const hits = setting => `${setting.title} ${setting.path} ${setting.help}`.toLowerCase().includes(search);
  const wrong = setting => seen.found.filter(one => one.column === setting.path);

  function addLane(event) {
    event.preventDefault();
    const form = event.target;
    const name = form.lane.value.trim();
    set({path: `lanes.${name}`, title: name, value: null}, [form.mode.value]).then(() => form.reset());
  }

  const lanes = group => html`<form class="row" @submit=${addLane}>
    <input name="lane" required pattern="[A-Za-z0-9_\\-]{1,40}" placeholder="name of a new lane" aria-label="Name of a new lane">
    <select name="mode" aria-label="Which rows of the new lane count">${['best', 'first', 'all'].map(mode => html`<option>${mode}</option>`)}</select>
    <button class="secondary">Add lane</button></form>
    ${group.settings.length ? nothing : html`<p class="empty">There is no lane yet.</p>`}`;

  function draw() {
    const groups = seen.groups.map(group => ({...group, settings: group.settings.filter(hits)}))
      .filter(group => group.settings.length || (group.title === 'Lanes' && !search));
    const placed = new Set(seen.groups.flatMap(group => group.settings.map(setting => setting.path)));
    render(html`
      ${seen.unreadable ? problem(`program.yaml ${seen.unreadable}`) : nothing}
      <div class="row"><input type="search" placeholder="Search settings" aria-label="Search settings"
        @input=${event => { search = event.target.value.toLowerCase(); draw(); }}>
        <span class="help">What you change is saved at once. A setting that is not set has its default.</span></div>
      ${findings(seen.found.filter(one => !placed.has(one.column)))}
      ${groups.length ? nothing : html`<p class="empty">No setting fits “${search}”.</p>`}
      ${groups.map(group => html`<fieldset class="group"><legend>${group.title}</legend>
        <div class="fields">${group.settings.map(setting =>
          settingField(setting, {editable: context.draft.editable, set, told: told.get(setting.path), wrong: wrong(setting)}))}</div>
        ${group.title === 'Lanes' && context.draft.editable ? lanes(group) : nothing}</fieldset>`)}`, root);
  }
  draw();
}
