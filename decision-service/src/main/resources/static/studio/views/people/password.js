import {html, nothing} from '/webjars/lit-html/lit-html.js';

/** A password that was just made: this once. */
export function shown({state, show}) {
  const {password} = state;
  if (!password) return nothing;
  const copy = event => navigator.clipboard?.writeText(password.password)
    .then(() => { event.target.textContent = 'Copied'; }, () => {});
  return html`<article class="made" role="status">
    <p>The password of <strong>${password.name}</strong>, shown only now. Tell it to the person in private; they should
      change it after signing in.</p>
    <p class="row"><code>${password.password}</code>
      <button class="secondary" @click=${copy}>Copy</button>
      <button class="quiet" @click=${() => show(null)}>Done</button></p>
  </article>`;
}
