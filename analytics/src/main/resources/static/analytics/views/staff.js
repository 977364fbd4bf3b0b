// People of the stores: own days, the store side by side, who works there, when, and what each is to reach.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {openDirectory} from './staff/directory.js';
import {openMine} from './staff/mine.js';
import {openShifts} from './staff/shifts.js';
import {openStore} from './staff/store.js';
import {openTargets} from './staff/targets.js';

export const title = 'Staff';

const isSomebody = staff => staff.ids.length > 0;
const runsStores = staff => staff.see === 'all' || staff.see === 'stores';
const tabs = [['mine', 'My week', openMine, isSomebody], ['store', staff => staff.see === 'all' ? 'Stores' : 'My store', openStore, runsStores],
  ['people', 'Directory', openDirectory, () => true], ['shifts', 'Shifts', openShifts, runsStores], ['targets', 'Targets of people', openTargets, runsStores]];

export async function open(root, [tab = ''], context) {
  const {staff} = context.me;
  const mine = tabs.filter(([, , , may]) => may(staff));
  // Who runs stores looks at them first.
  const usual = runsStores(staff) ? 'store' : 'mine';
  const [place, , openTab] = mine.find(([name]) => name === tab) ?? mine.find(([name]) => name === usual) ?? mine[0];
  render(html`<section class="page"><h1>Staff</h1>
    <nav class="tabs" aria-label="Staff"><ul>${mine.map(([name, words]) => html`
      <li><a href="#/staff/${name}" aria-current=${name === place ? 'page' : nothing}>${typeof words === 'string' ? words : words(staff)}</a></li>`)}</ul></nav>
    <div id="tab"><p class="loading" role="status">Loading …</p></div></section>`, root);
  const at = root.querySelector('#tab');
  const inside = document.createElement('div');
  const closing = await openTab(inside, {...context, staff});
  at.replaceChildren(inside);
  return closing;
}
