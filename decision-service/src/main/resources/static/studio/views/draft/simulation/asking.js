// Which past a draft is simulated on.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {day} from '../../../words.js';

const periods = [['7', 'the last 7 days'], ['30', 'the last 30 days'], ['90', 'the last 90 days'], ['all', 'all that is stored'], ['own', 'from … to …']];
const samples = [[1, 'all members'], [2, 'every second member'], [5, 'one of 5'], [10, 'one of 10'], [100, 'one of 100']];

const daysAgo = days => {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return day.toISOString().slice(0, 10);
};

/** The service begins where nothing can be before. */
const BEGINNING = '1970-01-01';
export const inWords = one => one.from === BEGINNING ? `all until ${day(one.to)}` : `${day(one.from)} – ${day(one.to)}`;

/** What is asked of the service. */
export function periodOf(form) {
  const asked = {sample: Number(form.sample)};
  if (form.period === 'own') {
    if (form.from) asked.from = form.from;
    if (form.to) asked.to = form.to;
  } else if (form.period !== 'all') {
    asked.from = daysAgo(Number(form.period) - 1);
  }
  return asked;
}

export const asking = (form, change, start, running) => html`
  <form class="asking" @submit=${event => { event.preventDefault(); start(); }}>
    <label>Period
      <select aria-describedby="period-help" @change=${event => change({period: event.target.value})}>
        ${periods.map(([value, name]) => html`<option value=${value} ?selected=${value === form.period}>${name}</option>`)}
      </select>
      <small id="period-help">Whole business days, both included.</small>
    </label>
    ${form.period === 'own' ? html`
      <label>From <input type="date" .value=${form.from} @change=${event => change({from: event.target.value})}>
        <small>Empty: as far back as it goes.</small></label>
      <label>To <input type="date" .value=${form.to} @change=${event => change({to: event.target.value})}>
        <small>Empty: today.</small></label>` : nothing}
    <label>Members
      <select aria-describedby="sample-help" @change=${event => change({sample: event.target.value})}>
        ${samples.map(([value, name]) => html`<option value=${value} ?selected=${value === Number(form.sample)}>${name}</option>`)}
      </select>
      <small id="sample-help">A sample is faster; it is always the same members.</small>
    </label>
    <button type="submit" ?disabled=${running}>Simulate</button>
  </form>`;
