// A version that decides or decided, as tables to be looked at.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get} from '../api.js';
import {version as short} from '../words.js';
import {Findings} from './draft/grid/findings.js';
import {Grid} from './draft/grid/grid.js';
import {names} from './draft/grid/rows.js';

export const title = 'Version';

const NONE = {tiers: [], lanes: [], stores: [], segments: [], rewards: [], products: [], categories: [], brands: [], events: []};

export async function open(root, [asked, name = 'campaigns']) {
  const {version: live, currency} = await get('/overview');
  const version = asked === 'live' ? live : asked;
  const table = await get(`/versions/${version}/tables/${name}`);
  const filled = new Set(table.columns.filter((column, at) => table.rows.some(row => row[at + 1])).map(column => column.name));
  render(html`<section class="page"><h1>Version ${short(version)} ${version === live ? html`<span class="badge live">live</span>` : nothing}</h1>
    <nav class="tabs" aria-label="Tables"><ul>${Object.entries(names).map(([one, words]) => html`<li>
      <a href="#/versions/${asked}/${one}" aria-current=${one === name ? 'page' : nothing}>${words}</a></li>`)}</ul></nav>
    <p class="help">${table.help} This is to be looked at; a <a href="#/drafts">draft</a> is for changing it.</p>
    <div id="grid" class="sheet" aria-label=${table.title}></div></section>`, root);
  const grid = new Grid(document.getElementById('grid'), table, {...NONE, currency}, new Findings(), {
    editable: false, used: column => column.required || filled.has(column.name), edited() {}, pasted() {}, focused() {},
  });
  await grid.built;
  return () => grid.close();
}
