import { html } from '/webjars/lit-html/lit-html.js';

export function signIn(till) {
  const submit = (event) => {
    event.preventDefault();
    till.signIn(new FormData(event.target).get('key').trim());
  };
  return html`
    <main class="sign-in">
      <h1>Regulars till</h1>
      <form @submit=${submit}>
        <label>This till's key
          <input name="key" type="password" autocomplete="off" required autofocus aria-describedby="key-help">
        </label>
        <p id="key-help"><small><code>./regulars keys issue STORE TILL</code> shows one. It stays in this tab.</small></p>
        <p class="problem" role="alert">${till.notice}</p>
        <button>Begin</button>
      </form>
    </main>`;
}
