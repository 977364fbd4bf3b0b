// Somebody who may sign in, but has no role that reads figures.
import {html, render} from '/webjars/lit-html/lit-html.js';

export const title = 'No access';

export async function open(root, args, {me}) {
  render(html`<section class="page"><h1>Nothing here is for your roles</h1>
    <p>You are signed in as ${me.name}${me.roles.length ? `, with ${me.roles.join(', ')}` : ', with no role'}. Figures are for
      analysts, marketers, approvers and administrators; people of stores see their own when the directory of staff has their
      sign-in. An administrator gives roles in the Studio.</p></section>`, root);
}
