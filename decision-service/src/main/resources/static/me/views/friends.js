// The code that the member passes on.
import {html} from '/webjars/lit-html/lit-html.js';

export const friends = (words, code) => html`<section aria-labelledby="friends-title">
  <h2 id="friends-title">${words.friends}</h2>
  <p>${words.friendsText}</p>
  <p class="card-number">${code}</p></section>`;
