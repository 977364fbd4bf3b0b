// The tier policy: rows that say from where to where a metric gives which tier, read from tiers.dmn and written back.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {live} from '/webjars/lit-html/directives/live.js';
import {get, put} from '../../api.js';
import {findings, problem, useSheet} from '../../forms/sheet.js';
import {strip} from '../../forms/strip.js';
import {tierRow} from '../../forms/tier-row.js';

export const title = 'Tiers';

export async function open(root, args, context) {
  useSheet();
  const path = `/drafts/${context.draft.id}/tiers`;
  let seen = await get(path);
  let refusal = '';
  let pending = Promise.resolve();
  const editable = () => context.draft.editable && !seen.readOnly;

  const wanted = () => ({
    was: seen.hash,
    rows: seen.rows.map(row => ({
      was: row.was, tier: row.tier, note: row.note, conditions: row.conditions.map(one => ({...one})),
    })),
  });

  /** One after the other, so that each is made from what the one before left. */
  function save(words) {
    pending = pending.then(async () => {
      try {
        seen = await put(path, wanted());
        refusal = '';
        context.say(words);
        context.refreshDraft?.();
      } catch (error) {
        refusal = error.code === 'EDIT_CONFLICT'
          ? 'Somebody else changed the tiers meanwhile. What they wrote is shown now; make your change again.' : error.message;
        if (error.code === 'EDIT_CONFLICT') seen = await get(path);
      }
      draw();
    });
  }

  const move = (index, by) => {
    const [row] = seen.rows.splice(index, 1);
    seen.rows.splice(index + by, 0, row);
    save('Row moved');
  };
  const remove = index => { seen.rows.splice(index, 1); save('Row removed'); };
  const add = () => {
    seen.rows.push({
      was: -1, tier: seen.tiers.at(-1), note: '',
      conditions: seen.inputs.map(() => ({from: null, fromIncluded: true, to: null, toIncluded: false})),
    });
    save('Row added');
  };

  async function upload(event) {
    const [file] = event.target.files;
    if (!file) return;
    try {
      seen = await put(`${path}/file`, {was: seen.hash, text: await file.text()});
      refusal = '';
      context.say('tiers.dmn is uploaded');
    } catch (error) {
      refusal = error.message;
    }
    event.target.value = '';
    draw();
  }

  async function column(metric, present) {
    if (!present && !confirm(`Drop the column ${metric}? What its cells say is lost.`)) return draw();
    try {
      seen = await put(`${path}/columns`, {was: seen.hash, metric, present});
      refusal = '';
      context.say(present ? `Tiers depend on ${metric}, too` : `Tiers no longer depend on ${metric}`);
      context.refreshDraft?.();
    } catch (error) {
      refusal = error.message;
    }
    return draw();
  }

  const metrics = [['spend', 'spend'], ['points', 'points'], ['visits', 'visits']];
  const columns = () => html`<div class="row choice"><span>Tiers depend on</span>
    ${metrics.map(([metric, words]) => html`<label><input type="checkbox" .checked=${live(seen.inputs.includes(metric))}
      ?disabled=${seen.inputs.length === 1 && seen.inputs[0] === metric}
      @change=${event => column(metric, event.target.checked)}> ${words}</label>`)}</div>`;

  const table = () => html`
    <div class="table"><table class="tiers">
      <thead><tr><th scope="col">#</th>${seen.inputs.map(input => html`<th scope="col">${input}${input === 'spend' ? ` (${seen.currency})` : ''}</th>`)}
        <th scope="col">Tier</th><th scope="col">Note</th><th scope="col"><span class="hidden">Row</span></th></tr></thead>
      <tbody>${seen.rows.map((row, index) => tierRow(row, index, {
        inputs: seen.inputs, currency: seen.currency, tiers: seen.tiers, last: seen.rows.length - 1, editable: editable(),
        wrong: seen.wrong.filter(one => one.row === index), save, move, remove,
      }))}</tbody></table></div>`;

  function draw() {
    render(html`
      <p class="help">Each row says for which ${seen.inputs.join(', ') || 'metric'} of ${seen.window} a member has a tier. An end that
        is left empty is open. ${seen.hitPolicy === 'UNIQUE' ? 'For each member exactly one row must hold.'
          : seen.hitPolicy === 'FIRST' ? 'The first row that holds counts.' : `Rows are chosen by the policy ${seen.hitPolicy}.`}</p>
      ${problem(refusal)}
      ${seen.readOnly ? html`<p class="warning">The table is shown as it is written, because ${seen.readOnly}. Change it in a DMN editor.</p>` : nothing}
      ${seen.bands.map(one => strip(one, seen.tiers, seen.currency, root.clientWidth))}
      <div aria-live="polite">${seen.wrong.filter(one => one.row == null).map(one => problem(one.message))}${findings(seen.found.filter(one => one.code !== 'TIERS_INVALID' || !seen.wrong.length))}</div>
      ${editable() ? columns() : nothing}
      ${seen.rows.length ? table() : html`<p class="empty">There is no row yet.</p>`}
      <div class="row">
        ${editable() ? html`<button class="secondary" @click=${add}>Add a row</button>` : nothing}
        <a role="button" class="outline" href="/studio/api${path}/file" download="tiers.dmn">Download tiers.dmn</a>
        ${context.draft.editable ? html`<label class="row">Upload tiers.dmn
          <input type="file" accept=".dmn,.xml" @change=${upload}></label>` : nothing}
      </div>
      <p class="help">The file stays a DMN 1.3 decision table: any DMN editor opens it, and what this page does not show stays in it.</p>`, root);
  }
  draw();
}
