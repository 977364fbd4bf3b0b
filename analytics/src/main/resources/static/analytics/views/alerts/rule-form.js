// A rule's fields: the figure decides which columns there are, and whether it has days that a band needs.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {live} from '/webjars/lit-html/directives/live.js';
import {isNumber} from '../../words.js';

const tests = [['above', 'goes above a number'], ['below', 'falls below a number'], ['band', 'is off the usual band of the weekday']];
const values = kpi => kpi.columns.filter(column => isNumber(column.unit));
const hasDays = kpi => kpi.columns.some(column => column.unit === 'period');

/** @param taken ids that there are: rule-1, rule-2 … */
export function freshRule(kpi, taken) {
  let n = 1;
  while (taken.includes(`rule-${n}`)) n += 1;
  return {id: `rule-${n}`, title: '', kpi: kpi.id, column: values(kpi)[0]?.name, test: 'above', number: '', days: 30, active: true, known: false};
}

/** @param wrong what the service said of it, or null */
export function ruleForm(kpis, rule, wrong, {save, change, leave}) {
  const usable = kpis.filter(kpi => values(kpi).length);
  const kpi = kpis.find(one => one.id === rule.kpi) ?? usable[0];
  const band = rule.test === 'band';
  const share = values(kpi).find(column => column.name === rule.column)?.unit === 'percent';

  const now = form => {
    const {title, kpi: id, column, test, number, days} = Object.fromEntries(new FormData(form));
    return {...rule, title, kpi: id, column, test, number, days};
  };
  function changed(event) {
    const wanted = now(event.target.form);
    const figure = kpis.find(one => one.id === wanted.kpi);
    if (!values(figure).some(column => column.name === wanted.column)) wanted.column = values(figure)[0].name;
    if (wanted.test === 'band' && !hasDays(figure)) wanted.test = 'above';
    if (wanted.test !== rule.test) wanted.days = wanted.test === 'band' ? 8 : 30;
    change(wanted);
  }
  function submit(event) {
    event.preventDefault();
    const {known, ...wanted} = now(event.target);
    save({...wanted, number: Number(wanted.number), days: Number(wanted.days)});
  }
  const options = (all, chosen) => all.map(([value, name]) => html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`);

  return html`<form class="rule" @submit=${submit} aria-label=${rule.known ? 'Change the rule' : 'New rule'}>
    <h2>${rule.known ? 'Change the rule' : 'New rule'}</h2>
    <label>Name <input name="title" type="text" maxlength="100" required .value=${live(rule.title)}></label>
    <label>Figure <select name="kpi" @change=${changed}>${options(usable.map(one => [one.id, one.title]), kpi.id)}</select></label>
    <label>Column <select name="column" @change=${changed}>${options(values(kpi).map(one => [one.name, one.title]), rule.column)}</select></label>
    <label>Tell when it <select name="test" @change=${changed}>${options(tests.filter(([test]) => test !== 'band' || hasDays(kpi)), rule.test)}</select></label>
    <label>${band ? 'Standard deviations' : 'Number'} <input name="number" type="number" step="any" required min=${band ? 0.1 : nothing}
      max=${band ? 10 : nothing} .value=${live(String(rule.number))} aria-describedby=${share && !band ? 'share-help' : nothing}></label>
    ${share && !band ? html`<small class="help" id="share-help">It is a share: 0.9 is 90%.</small>` : nothing}
    <label>${band ? 'Weeks that the band is made of' : 'Of the last days'} <input name="days" type="number" required min=${band ? 4 : 1} max=${band ? 8 : 400}
      .value=${live(String(rule.days))}></label>
    ${wrong ? html`<p class="problem" role="alert">${wrong}</p>` : nothing}
    <p class="row"><button>Keep the rule</button> <button type="button" class="quiet" @click=${leave}>Cancel</button></p></form>`;
}
