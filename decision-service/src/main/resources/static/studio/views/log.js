// Who did what in the Studio.
import {render} from '/webjars/lit-html/lit-html.js';
import {get} from '../api.js';
import {entries} from './log/entries.js';
import {html, nothing} from '/webjars/lit-html/lit-html.js';

export const title = 'Log';

export async function open(root) {
  const all = [];
  let more = true;

  async function load() {
    const page = await get(`/audit${all.length ? `?before=${all.at(-1).id}` : ''}`);
    all.push(...page.entries);
    more = page.entries.length === 200;
    draw();
  }

  function draw() {
    render(html`<section class="page"><h1>Log</h1>
      ${entries(all)}
      ${more ? html`<button class="secondary" @click=${load}>Earlier ones</button>` : nothing}</section>`, root);
  }
  await load();
}
