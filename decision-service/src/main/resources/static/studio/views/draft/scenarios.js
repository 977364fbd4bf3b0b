// Scenarios: what must come out before the draft may be published; which pass, and what came out of those that do not.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, post} from '../../api.js';
import {editScenario} from '../../forms/scenario-editor.js';
import {findings, problem, useSheet} from '../../forms/sheet.js';
import {count} from '../../words.js';

export const title = 'Scenarios';

export async function open(root, args, context) {
  useSheet();
  const {id} = context.draft;
  const path = `/drafts/${id}/scenarios`;
  const seen = await get(path);
  const list = `#/drafts/${id}/scenarios`;
  if (args[0] && args[0] !== 'failed') {
    return editScenario(root, {seen, path, index: args[0] === 'new' ? -1 : Number(args[0]), context, back: () => context.go(list)});
  }
  return showAll(root, {seen, path, list, context, only: args[0] === 'failed'});
}

function showAll(root, {seen, path, list, context, only}) {
  let refusal = '';
  let search = '';
  const {editable} = context.draft;

  async function change(body, words) {
    try {
      seen = await post(path, {was: seen.hash, ...body});
      refusal = '';
      context.say(words);
      context.refreshDraft?.();
    } catch (error) {
      refusal = error.message;
      if (error.code === 'EDIT_CONFLICT') seen = await get(path);
    }
    draw();
  }
  const duplicate = one => change(
    {index: one.index + 1, isNew: true, form: true, text: JSON.stringify({...one.tree, name: `${one.name} (copy)`})}, 'Scenario duplicated');
  const remove = one => {
    if (confirm(`Delete the scenario “${one.name}”?`)) change({index: one.index}, 'Scenario deleted');
  };

  const item = one => html`<li>
    <div class="row spread"><a href="${list}/${one.index}" class=${one.passed == null ? '' : one.passed ? 'passed' : 'failed'}>
      ${one.name || 'without a name'}<span class="hidden">${one.passed == null ? ', not tried' : one.passed ? ', passed' : ', failed'}</span></a>
      ${editable ? html`<span>
        <button class="quiet small" aria-label="Duplicate ${one.name}" @click=${() => duplicate(one)}>Duplicate</button>
        <button class="quiet small" aria-label="Delete ${one.name}" @click=${() => remove(one)}>Delete</button></span>` : nothing}</div>
    ${one.differences.length ? html`<ul>${one.differences.map(words => html`<li>${words}</li>`)}</ul>
      ${one.fired.length ? html`<small class="help">It was given: ${one.fired.join('; ')}</small>` : nothing}` : nothing}</li>`;

  function draw() {
    const passed = seen.scenarios.filter(one => one.passed).length;
    const failed = seen.scenarios.filter(one => one.passed === false).length;
    const shown = seen.scenarios.filter(one => (!only || one.passed === false) && one.name.toLowerCase().includes(search));
    render(html`
      <p class="help">A scenario is an example with a member, a purchase and what must come out. All must pass before the draft is published.</p>
      ${problem(refusal)}
      ${seen.problems.length ? html`<p class="warning">They cannot be tried before this is mended:</p>${findings(seen.problems)}` : nothing}
      <div class="row"><strong role="status">${count(passed, 'passed', 'passed')}, ${count(failed, 'failed', 'failed')}</strong>
        ${failed ? html`<a href=${only ? list : `${list}/failed`}>${only ? 'Show all' : 'Show the failed ones'}</a>` : nothing}
        <input type="search" aria-label="Search scenarios" placeholder="Search scenarios"
          @input=${event => { search = event.target.value.toLowerCase(); draw(); }}>
        ${editable ? html`<a role="button" href="${list}/new">Add a scenario</a>` : nothing}</div>
      ${shown.length ? html`<ul class="scenarios">${shown.map(item)}</ul>`
        : html`<p class="empty">${seen.scenarios.length ? 'None fits.' : 'There is none yet: add one for each campaign that it is for, and one that it is not for.'}</p>`}`, root);
  }
  draw();
}
