import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {roleWords} from './roles.js';

/** @param kept a role that cannot be taken away */
export const choosing = (has, kept = '') => html`<fieldset class="choosing"><legend>Roles</legend>
  ${Object.entries(roleWords).map(([role, words]) => html`
    <label><input type="checkbox" name="role" value=${role} ?checked=${has.includes(role)} aria-describedby="role-${role}">
      <span><strong>${role}</strong> <small class="help" id="role-${role}">${words}${role === kept
        ? html`; only another administrator can take it from you` : nothing}</small></span></label>`)}
</fieldset>`;
