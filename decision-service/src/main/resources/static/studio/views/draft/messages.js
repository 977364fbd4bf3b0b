// What members would read, with examples filled in.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get} from '../../api.js';

export const title = 'Messages';

const occasions = {
  'points-earned': 'when a purchase earned points', 'voucher-issued': 'when a voucher was issued', 'tier-up': 'when the tier rises',
  'tier-down': 'when the tier falls', 'points-expiring': 'before points end', 'birthday': 'on the birthday',
  'win-back': 'some time after the last purchase', 'on-a-day': 'on one day, to all', 'offer-of-the-week': 'on one day of each week, with a personal offer', 'purchase': 'after a purchase, to ask how it was',
  'consent-given': 'when somebody agrees to messages, to ask back',
};
const channels = {email: 'E-mail', sms: 'Text message'};
const purposes = {program: 'goes to all but those who said no', offers: 'goes to those who agreed to offers', feedback: 'goes to those who agreed to be asked'};

const text = (one, channel) => html`<figure class="letter">
  <figcaption>${one.language ? `Language ${one.language}` : 'All other languages'}${channel === 'sms' ? `, ${one.body.length} signs in ${one.parts === 1 ? 'one part' : `${one.parts} parts`}` : ''}</figcaption>
  ${one.subject ? html`<p><strong>${one.subject}</strong></p>` : nothing}
  <p class="lines">${one.body}</p></figure>`;

const message = one => html`<section aria-label=${one.key}>
  <h2>${one.key} ${one.active ? nothing : html`<span class="badge wait">not sent</span>`}</h2>
  <p class="help">${channels[one.channel]}, sent ${occasions[one.on]}${one.tiers.length ? ` to members of ${one.tiers.join(', ')}` : ''};
    ${purposes[one.purpose]}.${one.holdOut === '0' ? nothing : ` ${one.holdOut} % of them never get it, to measure what it brings.`}</p>
  <div class="letters">${one.texts.map(each => text(each, one.channel))}</div></section>`;

export async function open(root, args, context) {
  const {readable, messages} = await get(`/drafts/${context.draft.id}/messages`);
  render(html`
    <link rel="stylesheet" href="/studio/views/draft/messages.css">
    <p class="help">What members would read, with examples filled in. The texts stand in the table
      <a href="#/drafts/${context.draft.id}/tables/messages">messages</a>; nothing is sent from here.</p>
    ${readable ? nothing : html`<p class="warning">The draft has errors; mend them first, then its messages are shown.</p>`}
    ${readable && !messages.length ? html`<p class="empty">No row of the table messages says what it is sent on.</p>` : nothing}
    ${messages.map(message)}`, root);
}
