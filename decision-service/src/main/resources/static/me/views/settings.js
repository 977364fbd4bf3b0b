// What may be sent, the member's data, and leaving, which takes two steps.
import {html, nothing} from '/webjars/lit-html/lit-html.js';

const consent = (words, one, change) => html`<li><label><input type="checkbox" role="switch" .checked=${one.given}
    @change=${event => change(one, event.target)}> ${one.wording}</label>
  ${one.pending ? html`<small>${words.pending(one.channel)}</small>` : one.at ? html`<small>${words.said(words.moment(one.at))}</small>` : nothing}</li>`;

export const messages = (words, list, change) => html`<section aria-labelledby="messages-title">
  <h2 id="messages-title">${words.messages}</h2>
  ${list.length ? html`<p>${words.messagesHelp}</p>
    <ul class="plain switches">${list.map(one => consent(words, one, change))}</ul>`
    : html`<p>${words.messagesNone}</p>`}</section>`;

const leaving = (words, loss, act) => html`<div class="warning">
  <p role="alert">${words.leaveText(loss.points, loss.vouchers)}</p>
  <button class="danger" @click=${act.leave}>${words.leaveSure}</button>
  <button class="secondary" @click=${act.stay}>${words.stay}</button></div>`;

export const data = (words, loss, act) => html`<section aria-labelledby="data-title">
  <h2 id="data-title">${words.data}</h2>
  <p>${words.exportText}</p>
  <p><a role="button" class="secondary" href="/me/api/export" download="my-data.json">${words.exportLink}</a></p>
  <p>${words.newCardText}</p>
  <button class="secondary" @click=${act.newCard}>${words.newCard}</button>
  <button class="secondary" @click=${() => act.signOut(false)}>${words.signOut}</button>
  <button class="secondary" @click=${() => act.signOut(true)}>${words.signOutAll}</button>
  <h3>${words.leave}</h3>
  ${loss ? leaving(words, loss, act) : html`<button class="quiet" @click=${act.ask}>${words.leaveAsk}</button>`}
  </section>`;
