// Pieces that several views show.
import {html} from '/webjars/lit-html/lit-html.js';

export const qr = (picture, label) => html`<svg class="qr" role="img" aria-label=${label} shape-rendering="crispEdges"
  viewBox="0 0 ${picture.size} ${picture.size}"><rect width="100%" height="100%" fill="#fff"></rect>
  <path fill="#000" d=${picture.path}></path></svg>`;

export const card = (words, {number, qr: picture}) => html`<section class="card" aria-labelledby="card-title">
  <h2 id="card-title">${words.card}</h2>
  ${qr(picture, words.cardCode)}
  <p class="card-number">${number}</p></section>`;

export const failed = (words, error, again) => html`<main class="page">
  <h1>${words.title}</h1>
  <p class="problem" role="alert">${words.problem(error)}</p>
  <button @click=${again}>${words.again}</button></main>`;

/** What was kept, for the till, where the net does not reach. */
export const offline = (words, kept, again) => html`<main class="page">
  <h1>${kept.program}</h1>
  <p class="warning" role="status">${words.offline(words.moment(kept.at))}</p>
  ${card(words, kept.card)}
  <p class="balance"><strong>${words.number(kept.balance)}</strong> ${words.points}</p>
  <button class="secondary" @click=${again}>${words.again}</button></main>`;

export const goodbye = words => html`<main class="page"><h1>${words.title}</h1><p role="status">${words.left}</p></main>`;
