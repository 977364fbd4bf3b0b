// Signing in: an address, then the code that was sent to it; or a link, which is used only when somebody wants it,
// because programs that look through mails open links, too.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {get, post} from '../api.js';
import {browsers} from '../words.js';
import {failed} from './parts.js';

const problem = text => text ? html`<p class="problem" role="alert">${text}</p>` : nothing;

export async function link(context, token, words = browsers()) {
  // The token that guards against other sites comes with an answer.
  const options = await get('/sign-in-options').catch(() => ({program: ''}));
  const state = {busy: false, problem: ''};

  async function use(event) {
    event.preventDefault();
    Object.assign(state, {busy: true, problem: ''});
    draw();
    try {
      await post('/session', {link: token});
      await context.open();
    } catch (error) {
      if (error.code === 'LINK_NOT_RIGHT') return signIn(context, words.problem(error));
      Object.assign(state, {busy: false, problem: words.problem(error)});
      draw();
    }
  }

  const draw = () => context.show(html`<main class="page narrow">
    <h1>${options.program ? words.yourPage(options.program) : words.linkTitle}</h1>
    ${problem(state.problem)}
    <p>${words.linkText}</p>
    <form @submit=${use}><button ?disabled=${state.busy}>${words.go}</button></form></main>`, words);
  draw();
}

export async function signIn(context, said = '', words = browsers()) {
  let options;
  try {
    options = await get('/sign-in-options');
  } catch (error) {
    context.show(failed(words, error, () => signIn(context)), words);
    return;
  }
  const state = {asked: false, busy: false, problem: said};
  const label = options.channels.length > 1 ? words.address
    : options.channels[0] === 'sms' ? words.addressSms : words.addressEmail;

  const step = action => async event => {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.target));
    Object.assign(state, {busy: true, problem: ''});
    draw();
    try {
      await action(form);
    } catch (error) {
      state.problem = words.problem(error);
    }
    state.busy = false;
    if (!state.done) draw();
  };

  const ask = step(async ({address}) => {
    await post('/sign-in', {address});
    state.asked = true;
  });

  const enter = step(async ({code}) => {
    await post('/session', {code: code.replace(/\s/g, '')});
    state.done = true;
    await context.open();
  });

  const address = () => html`<form @submit=${ask}>
    <label>${label} <input name="address" required maxlength="128" autocomplete="email" autocapitalize="none"
      spellcheck="false" aria-describedby="address-help"></label>
    <small id="address-help">${words.addressHelp}</small>
    <button ?disabled=${state.busy}>${words.sendCode}</button></form>`;

  const code = () => html`<p role="status">${words.sent}</p>
    <form @submit=${enter}>
      <label>${words.code} <input name="code" required inputmode="numeric" autocomplete="one-time-code"
        pattern="[0-9 ]{6,7}" maxlength="7" title=${words.codeHelp}></label>
      <button ?disabled=${state.busy}>${words.go}</button>
    </form>
    <button class="quiet" @click=${() => { Object.assign(state, {asked: false, problem: ''}); draw(); }}>${words.otherAddress}</button>`;

  function draw() {
    context.show(html`<main class="page narrow">
      <h1>${words.yourPage(options.program)}</h1>
      ${problem(state.problem)}
      ${options.channels.length === 0 ? html`<p class="warning">${words.noChannel}</p>` : state.asked ? code() : address()}
    </main>`, words);
    if (state.asked) document.querySelector('input[name=code]')?.focus();
  }
  draw();
}
