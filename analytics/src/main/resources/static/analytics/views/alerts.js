// What the rules found, what is done about it, the rules, and whether mails and posts arrived.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {openDeliveries} from './alerts/deliveries.js';
import {openHistory, openList} from './alerts/list.js';
import {openRules} from './alerts/rules.js';

export const title = 'Alerts';

const tabs = [['', 'Open', openList], ['history', 'History', openHistory], ['rules', 'Rules', openRules], ['deliveries', 'Mails and posts', openDeliveries]];

export async function open(root, [tab = ''], context) {
  const [, , openTab] = tabs.find(([place]) => place === tab) ?? tabs[0];
  render(html`<section class="page"><h1>Alerts</h1>
    <nav class="tabs" aria-label="Alerts"><ul>${tabs.map(([place, name, opens]) => html`
      <li><a href="#/alerts${place && `/${place}`}" aria-current=${opens === openTab ? 'page' : nothing}>${name}</a></li>`)}</ul></nav>
    <div id="tab"><p class="loading" role="status">Loading …</p></div></section>`, root);
  const place = root.querySelector('#tab');
  const inside = document.createElement('div');
  const closing = await openTab(inside, context);
  place.replaceChildren(inside);
  return closing;
}
