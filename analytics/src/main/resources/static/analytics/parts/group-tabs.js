// From dashboard to dashboard, with the same period and filters.
import {html, nothing} from '/webjars/lit-html/lit-html.js';

export const groupTabs = (groups, current, kept) => html`<nav class="tabs" aria-label="Dashboards"><ul>${groups.map(group => html`
  <li><a href="#/dashboards/${group.id}${kept}" aria-current=${group.id === current ? 'page' : nothing}>${group.title}</a></li>`)}</ul></nav>`;
