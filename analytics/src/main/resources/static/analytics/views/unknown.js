// An address that no page has.
import {html, render} from '/webjars/lit-html/lit-html.js';

export const title = 'No such page';

export async function open(root) {
  render(html`<section class="page"><h1>No such page</h1><p><a href="#/">To the overview</a></p></section>`, root);
}
