// What happened, the newest first, with the sentence why.
import {html, nothing} from '/webjars/lit-html/lit-html.js';

const signed = (words, n) => n > 0 ? `+${words.number(n)}` : words.number(n);

const numbers = Array.from({length: 11}, (none, number) => number);

const rating = (words, entry, rate) => html`<details class="rate"><summary>${words.rate}</summary>
  <form @submit=${event => { event.preventDefault(); rate(entry, new FormData(event.target)); }}>
    <fieldset><legend>${words.rateQuestion}</legend><div class="scores">${numbers.map(number => html`
      <label><input type="radio" name="score" value=${number} required>${number}</label>`)}</div></fieldset>
    <label>${words.rateComment}<textarea name="comment" maxlength="2000" rows="3"></textarea></label>
    <button>${words.rateSend}</button></form></details>`;

export const history = (words, {entries, before}, earlier, rate) => html`<section aria-labelledby="history-title">
  <h2 id="history-title">${words.history}</h2>
  ${entries.length ? html`<ol class="history">${entries.map(entry => html`<li>
    <p class="row"><time datetime=${entry.at}>${words.day(entry.day)}</time>
      <strong>${entry.points ? signed(words, entry.points) : nothing}</strong></p>
    <p>${entry.sentence}</p>${entry.rate ? rating(words, entry, rate) : nothing}</li>`)}</ol>` : html`<p>${words.historyNone}</p>`}
  ${before ? html`<button class="secondary" @click=${earlier}>${words.earlier}</button>` : nothing}</section>`;
