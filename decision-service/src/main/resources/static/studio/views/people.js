// Local users, for administrators: the table, and what is done to them.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, post, put} from '../api.js';
import {count} from '../words.js';
import {adding} from './people/adding.js';
import {changing} from './people/changing.js';
import {shown} from './people/password.js';
import {table} from './people/table.js';

export const title = 'People';

export async function open(root, args, context) {
  const state = {...await get('/people'), dialog: null, problem: '', password: null, filter: ''};

  /** Does it, says so, and shows how things are now. */
  async function act(done, work) {
    state.problem = '';
    try {
      const answer = await work();
      Object.assign(state, await get('/people'), {dialog: null, password: answer?.password ? {...answer, ...done} : null});
      context.say(done.words);
    } catch (error) {
      state.problem = error.errors?.length ? `${error.errors[0].field}: ${error.errors[0].reason}` : error.message;
    }
    draw();
  }

  const page = {
    state,
    me: context.me,
    show(dialog) {
      Object.assign(state, {dialog, problem: '', password: null});
      draw();
    },
    search(text) {
      state.filter = text.toLowerCase();
      draw();
    },
    add: (name, roles) => act({name, words: `${name} is added.`}, () => post('/people', {name, roles})),
    setRoles: (name, roles) => act({name, words: `${name} has other roles now.`},
      () => put(`/people/${encodeURIComponent(name)}/roles`, {roles})),
    setEmail: (name, email) => act({name, words: `${name} is ${email ? 'written to at that address' : 'not written to any more'}.`},
      () => put(`/people/${encodeURIComponent(name)}/email`, {email})),
    setDisabled: (name, disabled) => act({name, words: `${name} ${disabled ? 'cannot' : 'can'} sign in now.`},
      () => put(`/people/${encodeURIComponent(name)}/disabled`, {disabled})),
    reset: name => act({name, words: `${name} has a new password.`},
      () => post(`/people/${encodeURIComponent(name)}/password`)),
    unlock: name => act({name, words: `${name} is unlocked.`},
      () => post(`/people/${encodeURIComponent(name)}/unlocking`)),
  };

  function draw() {
    const {people, localUsers, dialog, filter} = state;
    const listed = people.filter(person => person.name.includes(filter));
    render(html`<section class="page people">
      <div class="row spread"><h1>People</h1>
        <button @click=${() => page.show({kind: 'add'})}>Add somebody</button></div>
      ${localUsers ? nothing : html`<p class="warning">Local users are switched off: those below cannot sign in.</p>`}
      <p class="help">Who signs in here by name and password. What people of your own provider may do is decided there.</p>
      ${state.problem && !dialog ? html`<p class="problem" role="alert">${state.problem}</p>` : nothing}
      ${shown(page)}
      ${people.length > 8 ? html`<input type="search" aria-label="Find by name" placeholder="Find by name"
        @input=${event => page.search(event.target.value)}>` : nothing}
      ${people.length === 0 ? html`<p class="empty">Nobody yet.</p>` : table(page, listed)}
      ${people.length > 8 ? html`<p class="help">${count(listed.length, 'person', 'people')}</p>` : nothing}
      ${dialog?.kind === 'add' ? adding(page) : dialog ? changing(page) : nothing}
    </section>`, root);
  }

  draw();
}
