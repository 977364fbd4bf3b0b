// The simulations of a draft, the newest first.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {moment, number} from '../../../words.js';
import {inWords} from './asking.js';

const states = {
  QUEUED: 'waits', READING: 'reads', RUNNING: 'runs', DONE: 'done', FAILED: 'failed', CANCELLED: 'cancelled',
};

export const list = (all, contentVersion, shown, show) => all.length === 0 ? nothing : html`
  <section><h2>Simulations of this draft</h2>
    <div class="table" tabindex="0" role="region" aria-label="Simulations of this draft"><table>
      <thead><tr><th scope="col">Asked for</th><th scope="col">By</th><th scope="col">Period</th><th scope="col">Of</th>
        <th scope="col" class="number">Transactions</th><th scope="col" class="number">Per second</th>
        <th scope="col">State</th><td></td></tr></thead>
      <tbody>${all.map(one => html`<tr>
        <td>${moment(one.askedAt)}</td><td>${one.askedBy}</td><td>${inWords(one)}</td>
        <td>${one.draftVersion === contentVersion ? 'the draft as it is' : 'an earlier state'}${one.sample > 1
          ? `, one of ${one.sample} members` : ''}</td>
        <td class="number">${number(one.transactions)}</td>
        <td class="number">${one.perSecond ? number(one.perSecond) : ''}</td>
        <td>${states[one.status]}${one.problem ? html`: ${one.problem}` : nothing}</td>
        <td>${one.status === 'DONE' && one.id !== shown
          ? html`<button class="quiet" @click=${() => show(one.id)}
              aria-label=${`Show the simulation of ${moment(one.askedAt)}`}>Show</button>` : nothing}</td></tr>`)}
      </tbody></table></div>
  </section>`;
