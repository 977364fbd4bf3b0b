// Sign-in: by name and password, or at a provider that knows the person.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, post} from '../api.js';

export const title = 'Sign in';

const reasons = {
  'no-role': 'You are known there, but with no role that is known here. Ask who manages your account for one.',
  'no-name': 'The provider did not say who you are. Ask who set it up.',
  failed: 'The provider could not be reached, or refused. Try again.',
};

/** Where somebody was, or wanted to go, when the session was not there. */
function take(key) {
  const hash = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return hash?.startsWith('#/sign-in') ? null : hash;
}

export async function open(root, [reason], context) {
  const ended = take('ended');
  const wanted = ended ?? take('wanted') ?? '#/';
  const state = {options: await get('/sign-in-options'), busy: false, problem: reasons[reason] ?? ''};

  async function submit(event) {
    event.preventDefault();
    const form = event.target;
    const {name, password} = Object.fromEntries(new FormData(form));
    Object.assign(state, {busy: true, problem: ''});
    draw();
    try {
      await post('/session', {name, password});
      dispatchEvent(new CustomEvent('signed-in'));
      context.go(wanted);
    } catch (error) {
      Object.assign(state, {busy: false, problem: words(error)});
      draw();
      form.elements.password.select();
    }
  }

  function words(error) {
    if (error.code === 'SIGN_IN_REFUSED') {
      return 'Name and password do not fit, or cannot be used now. After some wrong passwords in a row nobody can '
        + 'sign in by that name for a while; an administrator can unlock it.';
    }
    if (error.code === 'STUDIO_AWAY') return 'The decision service, which knows the people, does not answer. Try again in a minute.';
    return error.code === 'TOO_MANY_SIGN_INS' ? 'Too many tries, from here or from all at once. Wait a minute.' : error.message;
  }

  const byPassword = () => html`
    <form @submit=${submit} aria-busy=${state.busy}>
      <label>Name <input name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required
        maxlength="64" aria-describedby="name-help"></label>
      <small id="name-help" class="help">As in the Studio: the same name and password.</small>
      <label>Password <input name="password" type="password" autocomplete="current-password" required maxlength="200"
        aria-describedby="password-help"></label>
      <small id="password-help" class="help">Forgotten? An administrator of the Studio can give you a new one.</small>
      <button ?disabled=${state.busy}>${state.busy ? 'Signing in …' : 'Sign in'}</button>
    </form>`;

  const elsewhere = () => html`<p class="elsewhere">${state.options.signInWith.map(({name, start}) => html`
    <a role="button" class="outline" href=${start}>Sign in with ${name}</a>`)}</p>`;

  function draw() {
    const {localUsers, signInWith} = state.options;
    render(html`<section class="sign-in">
      <h1>Analytics</h1>
      ${ended ? html`<p class="warning">Your session has ended. Sign in again, and you are back where you were.</p>` : nothing}
      ${state.problem ? html`<p class="problem" role="alert">${state.problem}</p>` : nothing}
      ${signInWith.length ? elsewhere() : nothing}
      ${localUsers && signInWith.length ? html`<p class="or help">or by name and password</p>` : nothing}
      ${localUsers ? byPassword() : nothing}
      ${!localUsers && !signInWith.length ? html`<p class="empty">Nobody can sign in: local users are switched off, and
        no provider is set up.</p>` : nothing}
    </section>`, root);
  }

  draw();
  root.querySelector('input')?.focus();
}
