// What somebody may do next with a draft, by its state and by who they are. The service enforces the same.
import {html, nothing} from '/webjars/lit-html/lit-html.js';

const is = (me, ...roles) => me.roles.some(role => roles.includes(role));
const edits = me => is(me, 'marketer', 'engineer');

const words = label => html`<label>${label}<textarea name="comment" rows="2" maxlength="2000"></textarea></label>`;

/** An hour from now, as the field wants it: without a zone, in the reader's. */
function soon() {
  const at = new Date(Date.now() + 3600_000);
  return new Date(at - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const publishing = does => html`<div class="row"><button @click=${does.publish}>Publish now</button></div>
  <form class="row" @submit=${does.schedule}><input type="datetime-local" name="at" required value=${soon()} aria-label="When it goes live">
    <button class="secondary">Publish then</button></form>`;

function asked(draft, me, does) {
  const own = draft.editors.includes(me.name) || draft.release.by === me.name;
  return html`
    ${is(me, 'approver') ? own
      ? html`<p class="warning">You changed this draft or asked for it, so somebody else has to approve it.</p>`
      : html`<form @submit=${does.approve}>${words('What you want to say to it')}
          <div class="row"><button>Approve</button><button type="button" class="secondary" @click=${does.refuse}>Send back</button></div></form>`
      : html`<p class="help">An approver has to look at it.</p>`}
    ${edits(me) ? html`<button class="quiet" @click=${does.withdraw}>Take it back to change it</button>` : nothing}`;
}

export function actions(draft, me, ready, does) {
  switch (draft.status) {
    case 'EDITING':
      return edits(me) ? html`
        <form @submit=${does.ask}>${words('What whoever approves should know')}
          <button ?disabled=${!ready}>Ask for approval</button>
          ${ready ? nothing : html`<p class="help">Everything above must be there first.</p>`}</form>
        <p><button class="quiet" @click=${does.discard}>Discard this draft</button></p>`
        : html`<p class="help">It is in work; only marketers and engineers change it.</p>`;
    case 'ASKED':
      return asked(draft, me, does);
    case 'APPROVED':
      return html`${is(me, 'marketer', 'approver') ? publishing(does) : nothing}
        ${edits(me) ? html`<button class="quiet" @click=${does.withdraw}>Take it back to change it</button>` : nothing}`;
    case 'SCHEDULED':
      return is(me, 'marketer', 'approver')
        ? html`${publishing(does)}<button class="quiet" @click=${does.unschedule}>Take it off the schedule</button>` : nothing;
    case 'PUBLISHED':
      return html`<p class="good">It was published. <a href="#/releases">Releases</a> say what is live, and bring an earlier one back.</p>`;
    default:
      return html`<p class="help">It was discarded.</p>`;
  }
}
