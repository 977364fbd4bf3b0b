// What is asked before something is done to somebody.
import {html} from '/webjars/lit-html/lit-html.js';
import {choosing} from './choosing.js';
import {dialog} from './dialog.js';

const dialogs = {
  roles: (page, person) => ({
    title: `Roles of ${person.name}`,
    deed: 'Change roles',
    submit: form => page.setRoles(person.name, form.getAll('role')),
    content: html`${choosing(person.roles, person.name === page.me.name ? 'administrator' : '')}
      <p class="help">They hold within some seconds, wherever the person is signed in. Whoever has several roles still
        cannot approve their own work.</p>`,
  }),
  email: (page, person) => ({
    title: `E-mail address of ${person.name}`,
    deed: 'Set address',
    submit: form => page.setEmail(person.name, form.get('email').trim() || null),
    content: html`<label>E-mail address <input name="email" type="email" maxlength="200" autocomplete="off" autofocus
        .value=${person.email ?? ''} aria-describedby="email-help"></label>
      <small class="help" id="email-help">Where the person is told that a draft waits for their approval, and what became
        of their own. Empty: nothing is sent.</small>`,
  }),
  reset: (page, person) => ({
    title: `A new password for ${person.name}?`,
    deed: 'Make a new password',
    submit: () => page.reset(person.name),
    content: html`<p>The present one stops working, and sessions that began with it end. The new one is made at random and
      shown once, to you.</p>`,
  }),
  disable: (page, person) => ({
    title: `Disable ${person.name}?`,
    deed: 'Disable',
    grave: true,
    submit: () => page.setDisabled(person.name, true),
    content: html`<p>${person.name} is signed out within some seconds and cannot sign in until enabled again. What they
      did stays in the log under their name.</p>`,
  }),
};

export const changing = page => dialog(page, dialogs[page.state.dialog.kind](page, page.state.dialog.person));
