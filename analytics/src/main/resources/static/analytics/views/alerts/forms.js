// What can be done about an alert, each folded away until it is wanted.
import {html} from '/webjars/lit-html/lit-html.js';

const MOST_DAYS = 90;

/** Its values, when the form is sent. */
const values = take => event => {
  event.preventDefault();
  take(Object.fromEntries(new FormData(event.target)));
};

/** @param save gets the note */
export const acknowledgeForm = (alert, save) => html`<details class="act"><summary>Acknowledge<span class="hidden">: ${alert.subject}</span></summary>
  <form @submit=${values(({note}) => save(note))}>
    <label>Note <input name="note" type="text" maxlength="500" placeholder="What is known, what is done"></label>
    <button class="secondary">Acknowledge it</button></form></details>`;

/** @param save gets {days, reason} */
export const silenceForm = (alert, save) => html`<details class="act"><summary>Silence<span class="hidden">: ${alert.subject}</span></summary>
  <form @submit=${values(({days, reason}) => save({days: Number(days), reason}))}>
    <label>Days, today included <input name="days" type="number" min="1" max=${MOST_DAYS} value="7" required></label>
    <label>Reason <input name="reason" type="text" maxlength="500" required></label>
    <button class="secondary">Silence it</button></form></details>`;
