// One scenario as a form, or as its text for what the form does not cover.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {live} from '/webjars/lit-html/directives/live.js';
import {post} from '../api.js';
import {list, put} from './chips.js';
import {known as readKnown, lists} from './known.js';
import {memberForm, thenForm} from './member-form.js';
import {saleForm} from './sale-form.js';
import {field, problem} from './sheet.js';

const fresh = draft => JSON.parse(sessionStorage.getItem(`scenario-${draft}`) ?? 'null') ?? {name: '', when: {lines: [{}]}, then: {}};

/** Without what is empty: a section that nobody filled in is left out. */
function tidy({name, given, when, then, ...rest}) {
  const some = of => of && Object.keys(of).length;
  const lines = when?.lines?.filter(line => line.sku || line.line);
  return {name, ...(some(given) ? {given} : {}), ...(when ? {when: {...when, ...(lines ? {lines} : {})}} : {}),
    ...(some(then) ? {then} : {}), ...rest};
}

/** What came out becomes what must come out. */
function expected(outcome, then) {
  const taken = {...then, points: String(outcome.points), fired: outcome.fired};
  put(taken, 'tier-after', outcome.tierAfter ?? '');
  if (outcome.redeemed || then.redeemed !== undefined) taken.redeemed = String(outcome.redeemed);
  if (outcome.discounts.length || then.discounts) taken.discounts = outcome.discounts;
  if (outcome.vouchers.length || then.vouchers) taken.vouchers = outcome.vouchers;
  if (then.total !== undefined) taken.total = outcome.total;
  if (then.balance !== undefined) taken.balance = String(outcome.balance);
  const missed = list(then['not-fired']).filter(row => !outcome.fired.includes(row));
  put(taken, 'not-fired', missed);
  return taken;
}

export async function editScenario(root, {seen, path, index, context, back}) {
  const known = await readKnown(context.draft);
  let one = seen.scenarios[index];
  const isNew = !one;
  if (isNew && index >= 0) return render(html`<p class="empty">There is no such scenario; somebody may have removed it.</p>`, root);
  const tree = one ? structuredClone(one.tree) : fresh(context.draft.id);
  let text = one?.yaml ?? '';
  let asText = Boolean(tree.steps);
  let refusal = '';
  let saved = one;

  async function save(event) {
    event?.preventDefault();
    const body = asText ? {text, form: false} : {text: JSON.stringify(tidy(tree)), form: true};
    try {
      const place = one ? one.index : seen.scenarios.length;
      seen = await post(path, {was: seen.hash, index: place, isNew: !one, ...body});
      sessionStorage.removeItem(`scenario-${context.draft.id}`);
      one = saved = seen.scenarios[place];
      refusal = '';
      text = one.yaml;
      Object.assign(tree, structuredClone(one.tree));
      context.say(one.passed ? 'Saved; it passes' : 'Saved');
      context.refreshDraft?.();
    } catch (error) {
      refusal = error.message;
    }
    draw();
  }

  async function take() {
    tree.then = expected(saved.outcome, tree.then ?? {});
    asText = false;
    await save();
  }

  const result = () => !saved ? nothing : html`<section class="found" aria-live="polite"><h2>What came out</h2>
    ${seen.problems.map(one => problem(one.message))}
    ${saved.passed ? html`<p class="good">It passes.</p>` : nothing}
    ${saved.differences.map(words => html`<p class="problem">${words}</p>`)}
    <ul>${saved.fired.map(words => html`<li>${words}</li>`)}</ul>
    ${saved.outcome && context.draft.editable && !tree.steps
      ? html`<button type="button" class="secondary" @click=${take}>Take what came out as expectation</button>` : nothing}</section>`;

  const form = () => html`
    ${field('Name', html`<input required maxlength="200" .value=${live(tree.name ?? '')} @change=${event => { tree.name = event.target.value; }}>`,
      'What it shows: “39.99 is not enough”.')}
    <fieldset class="group"><legend>Given a member</legend>${memberForm(tree.given ??= {}, known, draw)}</fieldset>
    <fieldset class="group"><legend>When they buy</legend>${saleForm(tree.when ??= {}, known, draw)}</fieldset>
    <fieldset class="group"><legend>Then</legend>${thenForm(tree.then ??= {}, known, draw)}</fieldset>`;

  const yaml = () => field('Text', html`<textarea class="code" rows="18" spellcheck="false" .value=${live(text)}
    @input=${event => { text = event.target.value; }}></textarea>`, 'As it stands in scenarios.yaml, for what the form does not cover, such as several steps.');

  function draw() {
    render(html`${lists(known)}
      <div class="row spread"><h2>${isNew ? 'A new scenario' : 'Scenario'}</h2>
        <button type="button" class="quiet" @click=${back}>Back to all</button></div>
      ${problem(refusal)}
      <form @submit=${save}>
        ${isNew && !one ? nothing : html`<div class="row choice" role="radiogroup" aria-label="Form or text">
          <label><input type="radio" name="as" ?disabled=${Boolean(tree.steps)} .checked=${live(!asText)} @change=${() => { asText = false; draw(); }}> Form</label>
          <label><input type="radio" name="as" .checked=${live(asText)} @change=${() => { asText = true; draw(); }}> Text</label></div>`}
        ${asText ? yaml() : form()}
        ${context.draft.editable ? html`<button>Save and try</button>` : nothing}
      </form>${result()}`, root);
  }
  draw();
}
