// One basket: what the draft gives for it, what is live gives, and why; and why every other row gives nothing.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {post} from '../../api.js';
import {known as readKnown, lists} from '../../forms/known.js';
import {memberForm} from '../../forms/member-form.js';
import {outcome} from '../../forms/outcome.js';
import {saleForm} from '../../forms/sale-form.js';
import {problem, useSheet} from '../../forms/sheet.js';

export const title = 'One basket';

const key = id => `basket-${id}`;

export async function open(root, args, context) {
  useSheet();
  const {id} = context.draft;
  const known = await readKnown(context.draft);
  const tree = JSON.parse(sessionStorage.getItem(key(id)) ?? 'null')
    ?? {given: {}, when: {store: known.stores[0]?.word, lines: [{}]}};
  tree.given ??= {};
  let found = null;
  let refusal = '';
  let asking = 0;

  async function ask() {
    sessionStorage.setItem(key(id), JSON.stringify(tree));
    const mine = ++asking;
    if (!tree.when.lines?.some(line => line.sku && line.price)) {
      found = null;
      draw();
      return;
    }
    const asked = {given: tree.given, when: {...tree.when, lines: tree.when.lines.filter(line => line.sku)}};
    try {
      const answer = await post(`/drafts/${id}/baskets`, {text: JSON.stringify(asked)});
      if (mine !== asking) return;
      found = answer;
      refusal = '';
    } catch (error) {
      refusal = error.message;
    }
    draw();
  }

  function keep() {
    sessionStorage.setItem(`scenario-${id}`, JSON.stringify({name: '', ...tree, then: {}}));
    context.go(`#/drafts/${id}/scenarios/new`);
  }

  function draw() {
    render(html`${lists(known)}
      <form @submit=${event => { event.preventDefault(); ask(); }}>
        <fieldset class="group"><legend>Basket</legend>${saleForm(tree.when, known, ask)}</fieldset>
        <fieldset class="group"><legend>Member</legend>${memberForm(tree.given, known, ask)}</fieldset>
        <div class="row"><button>Work it out</button>
          ${context.draft.editable ? html`<button type="button" class="secondary" @click=${keep}>Save as a scenario</button>` : nothing}
          <span class="help">Nothing is stored. The answer follows what you type.</span></div>
      </form>
      ${problem(refusal)}
      <div aria-live="polite">${found ? html`<div class="sides">
        <section><h2>With this draft</h2>${outcome(found.draft, found.live, found.currency)}</section>
        <section><h2>As it is live</h2>${outcome(found.live, null, found.currency)}</section></div>`
        : html`<p class="empty">Enter a product and its price to see what it earns.</p>`}</div>`, root);
  }
  draw();
  await ask();
}
