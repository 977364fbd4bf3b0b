// Who is signed in, and the own password.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, put} from '../api.js';
import {roleWords} from './people/roles.js';

export const title = 'Your account';

const LEAST = 12;

export async function open(root, args, context) {
  const state = {me: await get('/me'), busy: false, problem: '', field: '', changed: false};

  const fail = (problem, field = '') => {
    Object.assign(state, {problem, field, busy: false, changed: false});
    draw();
    root.querySelector(`[name="${field}"]`)?.focus();
  };

  async function submit(event) {
    event.preventDefault();
    const form = event.target;
    const {old, wanted, again} = Object.fromEntries(new FormData(form));
    if (wanted !== again) return fail('The new password is not the same both times.', 'again');
    Object.assign(state, {busy: true, problem: '', field: ''});
    draw();
    try {
      await put('/me/password', {old, new: wanted});
    } catch (error) {
      const wrong = error.errors?.[0]?.field;
      if (wrong === 'old') return fail('The password you have now is not right, or is locked for a while.', 'old');
      return fail(wrong === 'new' ? `The new password ${error.errors[0].reason}.` : error.message, wrong === 'new' ? 'wanted' : '');
    }
    form.reset();
    Object.assign(state, {busy: false, changed: true, me: await get('/me')});
    context.me.mustChange = false;
    draw();
    context.say('Your password is changed.');
  }

  const input = (name, label, autocomplete, help) => html`
    <label>${label} <input name=${name} type="password" required maxlength="72" autocomplete=${autocomplete}
      minlength=${name === 'old' ? nothing : LEAST} aria-describedby="${name}-help"
      aria-invalid=${state.field === name ? 'true' : nothing}></label>
    <small id="${name}-help" class="help">${help}</small>`;

  const password = () => html`
    <h2>Change your password</h2>
    ${state.me.mustChange ? html`<p class="warning">Somebody else has seen the password you have now. Choose your own.</p>` : nothing}
    ${state.changed ? html`<p class="good" role="status">Your password is changed. Wherever else you were signed in, you are
      signed out.</p>` : nothing}
    ${state.problem ? html`<p class="problem" role="alert">${state.problem}</p>` : nothing}
    <form class="narrow" @submit=${submit} aria-busy=${state.busy}>
      <input hidden name="username" autocomplete="username" .value=${state.me.name} readonly>
      ${input('old', 'The password you have now', 'current-password', 'So that nobody changes it who finds your page open.')}
      ${input('wanted', 'New password', 'new-password', `At least ${LEAST} characters; some words with spaces are fine. Not your name.`)}
      ${input('again', 'New password again', 'new-password', 'So that it is not mistyped.')}
      <button ?disabled=${state.busy}>Change password</button>
    </form>`;

  function draw() {
    const {me} = state;
    render(html`<section class="page">
      <h1>${me.name}</h1>
      <h2>What you may do</h2>
      <dl class="roles">${me.roles.map(role => html`<dt>${role}</dt><dd>${roleWords[role]}</dd>`)}</dl>
      ${me.roles.length ? nothing : html`<p class="empty">You have no role; an administrator can give you some.</p>`}
      ${me.local ? password() : html`<p class="help">You sign in elsewhere, so your password is changed there.</p>`}
    </section>`, root);
  }

  draw();
}
