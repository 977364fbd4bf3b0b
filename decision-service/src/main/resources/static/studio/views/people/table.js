import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {day} from '../../words.js';

function states(person) {
  const badges = [
    person.disabled && html`<span class="badge bad">disabled</span>`,
    person.locked && html`<span class="badge wait">locked out</span>`,
    person.mustChange && html`<span class="badge">first password</span>`,
  ].filter(Boolean);
  return badges.length ? badges : 'can sign in';
}

function row(page, person) {
  const {name} = person;
  const ask = kind => () => page.show({kind, person});
  const mine = name === page.me.name;
  return html`<tr>
    <th scope="row">${name}${mine ? html` <span class="help">you</span>` : nothing}</th>
    <td>${person.roles.join(', ')}</td>
    <td>${person.email ?? html`<span class="help">none</span>`}</td>
    <td><span class="row">${states(person)}</span></td>
    <td>${day(person.createdAt.slice(0, 10))}</td>
    <td><div class="row acts" role="group" aria-label="What to do with ${name}">
      <button class="quiet" @click=${ask('roles')}>Roles</button>
      <button class="quiet" @click=${ask('email')}>E-mail</button>
      <button class="quiet" @click=${ask('reset')}>New password</button>
      ${person.locked ? html`<button class="quiet" @click=${() => page.unlock(name)}>Unlock</button>` : nothing}
      ${person.disabled ? html`<button class="quiet" @click=${() => page.setDisabled(name, false)}>Enable</button>`
        : mine ? nothing : html`<button class="quiet" @click=${ask('disable')}>Disable</button>`}
    </div></td>
  </tr>`;
}

export const table = (page, people) => html`<div class="table"><table>
  <thead><tr><th scope="col">Name</th><th scope="col">Roles</th><th scope="col">E-mail</th><th scope="col">State</th><th scope="col">Since</th>
    <th scope="col">What to do</th></tr></thead>
  <tbody>${people.map(person => row(page, person))}</tbody>
</table></div>
${people.length ? nothing : html`<p class="empty">Nobody has such a name.</p>`}`;
