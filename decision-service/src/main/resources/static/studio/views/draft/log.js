// Everything that was done to a draft.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get} from '../../api.js';
import {entries} from '../log/entries.js';

export const title = 'Log of a draft';

export async function open(root, args, {draft}) {
  const {entries: all} = await get(`/drafts/${draft.id}/log`);
  render(html`<p class="help">The newest first${all.length === 200 ? ', of the last 200' : nothing}.</p>${entries(all)}`, root);
}
