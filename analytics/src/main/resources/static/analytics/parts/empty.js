// What every page says while there is nothing to count.
import {html} from '/webjars/lit-html/lit-html.js';

export const nothingYet = title => html`<section class="page"><h1>${title}</h1>
  <p class="empty" id="empty">No decision has come yet. As soon as a till sends its first sale, its figures are here.</p></section>`;
