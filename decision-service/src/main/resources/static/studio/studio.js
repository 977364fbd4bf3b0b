// The frame around all pages: who is signed in, where one can go, and which view is open.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {del, get} from './api.js';

const places = [
  ['', 'Program'], ['drafts', 'Drafts'], ['releases', 'Releases'], ['explain', 'Explain'], ['log', 'Log'],
  ['feedback', 'Feedback', 'support marketer administrator'], ['crm', 'Members', 'administrator marketer'], ['people', 'People', 'administrator'],
];
const views = {'': 'overview', drafts: 'drafts', versions: 'version'};
const frame = document.getElementById('studio');
let me = null;
let close = null;
let opening = 0;
let silence = 0;
// Long enough to be read, short enough not to cover what stands below.
const SAID_MILLIS = 6000;

const parts = () => location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
const go = hash => { location.hash = hash; };

function say(text) {
  const place = document.getElementById('said');
  place.textContent = '';
  requestAnimationFrame(() => { place.textContent = text; });
  clearTimeout(silence);
  silence = setTimeout(() => { place.textContent = ''; }, SAID_MILLIS);
}

async function signOut() {
  await del('/session').catch(() => null);
  me = null;
  go('#/sign-in');
}

const allowed = roles => !roles || roles.split(' ').some(role => me.roles.includes(role));
// Who only works in a store has nothing here but the own password.
const hasNothing = () => me && me.roles.every(role => role === 'staff');

function draw(current) {
  render(html`
    <a class="skip" href="#content" @click=${event => { event.preventDefault(); document.getElementById('content').focus(); }}>To the page</a>
    ${me ? html`<header class="frame">
      <strong class="brand"><a href="#/">Rule Studio</a></strong>
      <nav aria-label="Studio"><ul>${places.filter(([, , roles]) => !hasNothing() && allowed(roles)).map(([place, name]) => html`
        <li><a href="#/${place}" aria-current=${place === current ? 'page' : nothing}>${name}</a></li>`)}</ul></nav>
      <span class="who"><a href="#/me">${me.name}</a>
        <button class="quiet" @click=${signOut}>Sign out</button></span>
    </header>` : nothing}
    ${me?.mustChange && current !== 'me' ? html`<p class="warning inset">Somebody else has seen your password: <a
      href="#/me">choose your own</a>.</p>` : nothing}
    <main id="content" tabindex="-1"></main>
    <p id="said" class="said" role="status" aria-live="polite"></p>`, frame);
  return document.getElementById('content');
}

/** Empties a place that another template was rendered into. */
function clear(root) {
  root.replaceChildren();
  delete root._$litPart$;
}

/** A view that cannot be opened says why, and lets one try again. */
function failed(root, error) {
  clear(root);
  render(html`<section class="page"><h1>This page could not be opened</h1>
    <p class="problem" role="alert">${error.message}</p>
    <button @click=${open}>Try again</button></section>`, root);
}

async function open() {
  const mine = ++opening;
  close?.();
  close = null;
  const [place, ...args] = parts();
  if (!me && place !== 'sign-in') {
    try {
      me = await get('/me');
    } catch (error) {
      if (error.status !== 401) failed(draw(place), error);
      return;
    }
    if (mine !== opening) return;
  }
  // A place of its own: a view that was left while it waited for an answer draws where nobody sees it.
  const root = document.createElement('div');
  draw(place).replaceChildren(root);
  render(html`<p class="loading" role="status">Loading …</p>`, root);
  try {
    const shown = hasNothing() && place !== 'sign-in' ? 'me' : place;
    const view = await import(`./views/${views[shown] ?? shown}.js`);
    if (mine !== opening) return;
    clear(root);
    document.title = `${view.title} · Rule Studio`;
    const closing = await view.open(root, args, {me, go, say, refresh: open});
    if (mine === opening) close = closing ?? null;
    else closing?.();
  } catch (error) {
    if (mine === opening) failed(root, error);
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
