// Drafts: the list of them, or one with its tabs.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, put} from '../api.js';
import {open as openList} from './drafts/list.js';
import {status} from './drafts/status.js';

export const title = 'Drafts';

const tabs = [
  ['tables', 'Tables'], ['tiers', 'Tiers'], ['settings', 'Settings'], ['messages', 'Messages'], ['scenarios', 'Scenarios'], ['basket', 'One basket'],
  ['simulation', 'Simulation'], ['release', 'Release'], ['log', 'Log'],
];

export async function open(root, args, context) {
  const [id, tab = 'tables', ...rest] = args;
  if (!id) return openList(root, args, context);
  const inner = {...context, draft: await get(`/drafts/${id}`)};
  inner.refreshDraft = async () => {
    Object.assign(inner.draft, await get(`/drafts/${id}`));
    draw();
  };
  async function rename() {
    const name = prompt('What the draft is about', inner.draft.name)?.trim();
    if (!name || name === inner.draft.name) return;
    try {
      await put(`/drafts/${id}/name`, {name});
      await context.refresh();
    } catch (error) {
      context.say(error.message);
    }
  }

  function draw() {
    render(html`
      <section class="page draft">
        <div class="row spread"><h1>${inner.draft.name} ${status(inner.draft)}
          ${inner.draft.editable && context.me.roles.some(role => ['marketer', 'engineer'].includes(role))
            ? html`<button class="quiet rename" @click=${rename}>Rename</button>` : nothing}</h1>
          <a class="help" href="#/drafts">all drafts</a></div>
        <nav class="tabs" aria-label="Draft"><ul>${tabs.map(([name, words]) => html`
          <li><a href="#/drafts/${id}/${name}" aria-current=${name === tab ? 'page' : nothing}>${words}</a></li>`)}</ul></nav>
        <div id="tab"></div>
      </section>`, root);
  }
  draw();
  const place = document.getElementById('tab');
  const view = await import(`./draft/${tab}.js`);
  return view.open(place, rest, inner);
}
