import {html} from '/webjars/lit-html/lit-html.js';
import {choosing} from './choosing.js';
import {dialog} from './dialog.js';

export const adding = page => dialog(page, {
  title: 'Add somebody',
  deed: 'Add',
  submit: form => page.add(form.get('name').trim().toLowerCase(), form.getAll('role')),
  content: html`
    <label>Name <input name="name" required maxlength="64" pattern="\\s*[A-Za-z0-9][A-Za-z0-9._@\\-]*\\s*" autocomplete="off"
      autocapitalize="none" spellcheck="false" autofocus aria-describedby="new-name-help"></label>
    <small class="help" id="new-name-help">Small letters, digits and . _ @ - as the person will sign in and as the log will
      show it; it cannot be changed.</small>
    ${choosing([])}
    <p class="help">The first password is made at random and shown once, to you.</p>`,
});
