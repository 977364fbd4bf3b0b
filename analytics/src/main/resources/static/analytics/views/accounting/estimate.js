// An own estimate of the share of points that will be redeemed in the end, with its reason.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {longMonth} from '../../words.js';

/** @param save gets {cohort, share, reason}, the share as 0.95 */
export function estimateForm(period, problem, save) {
  const cohorts = [...new Set(period.cohorts.filter(one => one.method !== 'final').map(one => one.month))];
  function submit(event) {
    event.preventDefault();
    const {cohort, percent, reason} = Object.fromEntries(new FormData(event.target));
    save({cohort: cohort || null, share: Number((Number(percent) / 100).toFixed(6)), reason});
  }
  return html`<details class="estimate"><summary>Estimate it yourself</summary><form @submit=${submit}>
    <label>Points issued in <select name="cohort"><option value="">all open months, and this month’s sales</option>${cohorts.map(month => html`
      <option value=${month}>${longMonth(month)}</option>`)}</select></label>
    <label>Share that will be redeemed, in percent <input name="percent" type="number" min="0.0001" max="100" step="0.0001" required></label>
    <label>Reason <input name="reason" type="text" maxlength="500" required aria-describedby="reason-help"></label>
    <small class="help" id="reason-help">It is kept with your name, and cannot be taken back, only replaced.</small>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
    <button class="secondary">Use this estimate</button></form></details>`;
}
