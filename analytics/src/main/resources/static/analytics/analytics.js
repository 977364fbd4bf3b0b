// The frame around all pages: who is signed in, where one can go, and which view is open.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {del, get} from './api.js';

const readers = ['analyst', 'marketer', 'approver', 'administrator'];
const places = [
  ['', 'Overview', readers], ['dashboards', 'Dashboards', readers], ['customers', 'Customers', readers],
  ['accounting', 'Accounting', ['analyst']], ['alerts', 'Alerts', ['analyst', 'marketer']],
  ['report', 'Month report', readers], ['staff', 'Staff', 'staff'], ['targets', 'Targets', ['analyst']], ['sql', 'SQL', ['analyst']],
];
const views = {
  '': 'overview', dashboards: 'dashboard', kpis: 'kpi', customers: 'customers', accounting: 'accounting',
  alerts: 'alerts', report: 'report', staff: 'staff', targets: 'targets', sql: 'sql', 'sign-in': 'sign-in', 'no-role': 'no-role',
};
const parents = {kpis: 'dashboards'};
const frame = document.getElementById('analytics');
let me = null;
let close = null;
let opening = 0;

/** The address after the #: "/kpis/active-rate?range=all" is [kpis, active-rate] and its query. */
function address() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  return {parts: path.split('/').map(decodeURIComponent), query: new URLSearchParams(query)};
}

const go = hash => { location.hash = hash; };
/** @param roles of which one is needed; 'staff': what the directory of staff allows, whatever roles somebody has */
const may = roles => roles === 'staff' ? me.staff.see !== 'nothing' : roles.some(role => me.roles.includes(role));

/** Without what staff may see the other pages go on. */
function noStaff(error) {
  if (error.status === 401) throw error;
  return {see: 'nothing', ids: [], stores: []};
}

async function signOut() {
  await del('/session').catch(() => null);
  me = null;
  go('#/sign-in');
}

/** Period and filters go along from page to page. */
function kept(query) {
  const shared = new URLSearchParams([...query].filter(([name]) => ['range', 'from', 'to', 'compare', 'store', 'channel', 'tier', 'campaign'].includes(name)));
  return shared.size ? `?${shared}` : '';
}

function draw(current, query) {
  const skip = event => { event.preventDefault(); document.getElementById('content').focus(); };
  render(html`
    <a class="skip" href="#content" @click=${skip}>To the page</a>
    ${me ? html`<header class="frame">
      <strong class="brand"><a href="#/${kept(query)}">Analytics</a></strong>
      <nav aria-label="Analytics"><ul>${places.filter(([, , roles]) => may(roles)).map(([place, name]) => html`
        <li><a href="#/${place}${kept(query)}" aria-current=${place === (parents[current] ?? current) ? 'page' : nothing}>${name}</a></li>`)}</ul></nav>
      <span class="who"><span>${me.name}</span> <button class="quiet" @click=${signOut}>Sign out</button></span>
    </header>` : nothing}
    <main id="content" tabindex="-1"></main>`, frame);
  return document.getElementById('content');
}

/** Empties a place that another template was rendered into. */
function clear(root) {
  root.replaceChildren();
  delete root._$litPart$;
}

function failed(root, error) {
  clear(root);
  render(html`<section class="page"><h1>This page could not be opened</h1>
    <p class="problem" role="alert">${error.message}</p>
    <button @click=${open}>Try again</button></section>`, root);
}

async function open() {
  const mine = ++opening;
  // A changed filter opens the view anew: who works by keyboard goes on where they were.
  const focused = document.activeElement?.id;
  close?.();
  close = null;
  const {parts: [place, ...args], query} = address();
  if (!me && place !== 'sign-in') {
    try {
      const [person, staff] = await Promise.all([get('/me'), get('/staff/me').catch(noStaff)]);
      me = {...person, staff};
    } catch (error) {
      if (error.status !== 401) failed(draw(place, query), error);
      return;
    }
    if (mine !== opening) return;
  }
  const none = me && place !== 'sign-in' && !may(readers);
  // Who has no role that reads figures, and works in a store, begins there.
  const shown = !none ? place : may('staff') && ['', 'staff'].includes(place) ? 'staff' : 'no-role';
  // A place of its own: a view that was left while it waited for an answer draws where nobody sees it.
  const root = document.createElement('div');
  draw(place, query).replaceChildren(root);
  render(html`<p class="loading" role="status">Loading …</p>`, root);
  try {
    const view = await import(`./views/${views[shown] ?? 'unknown'}.js`);
    if (mine !== opening) return;
    clear(root);
    document.title = `${view.title} · Analytics`;
    const closing = await view.open(root, args, {me, go, query, may, kept: kept(query)});
    if (mine !== opening) return closing?.();
    close = closing ?? null;
    if (focused && focused !== 'content') document.getElementById(focused)?.focus();
  } catch (error) {
    if (mine === opening && error.name !== 'AbortError') failed(root, error);
  }
}

addEventListener('hashchange', open);
addEventListener('signed-out', () => {
  if (me) sessionStorage.setItem('ended', location.hash);
  else if (!location.hash.startsWith('#/sign-in')) sessionStorage.setItem('wanted', location.hash);
  me = null;
  if (!location.hash.startsWith('#/sign-in')) go('#/sign-in');
});
addEventListener('signed-in', () => { me = null; });

clear(frame);
open();
