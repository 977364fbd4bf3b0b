// What is looked out for. Analysts change it.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {del, get, put} from '../../api.js';
import {catalog} from '../../catalog.js';
import {count, number} from '../../words.js';
import {freshRule, ruleForm} from './rule-form.js';

const plain = value => number(value, Number.isInteger(value) ? 0 : Math.min(4, String(value).split('.')[1]?.length ?? 0));
const words = rule => rule.test === 'band'
  ? `on a day off its usual band by more than ${plain(rule.number)} standard deviations of ${count(rule.days, 'week')}`
  : `${rule.test} ${plain(rule.number)} in the last ${count(rule.days, 'day')}`;

export async function openRules(root, {may}) {
  const kpis = (await catalog()).groups.flatMap(group => group.kpis);
  const analyst = may(['analyst']);
  const state = {rules: await get('/alerts/rules'), edited: null, removing: null, wrong: null, said: ''};

  const name = ({kpi, column}) => {
    const figure = kpis.find(one => one.id === kpi);
    const title = figure?.columns.find(one => one.name === column)?.title ?? column;
    return html`<a href="#/kpis/${kpi}">${figure?.title ?? kpi}</a>: ${title}`;
  };
  async function act(what, said) {
    Object.assign(state, {wrong: null, said: ''});
    try {
      await what();
      Object.assign(state, {rules: await get('/alerts/rules'), edited: null, removing: null, said});
    } catch (error) {
      state.wrong = error.message;
    }
    draw();
  }
  const set = changed => { Object.assign(state, {wrong: null, said: '', ...changed}); draw(); };
  const save = ({id, ...rule}) => act(() => put(`/alerts/rules/${encodeURIComponent(id)}`, rule), `“${rule.title}” is kept.`);
  const remove = rule => act(() => del(`/alerts/rules/${encodeURIComponent(rule.id)}`), `“${rule.title}” is removed. Its alerts stay.`);
  const turn = ({id, ...rule}) => save({id, ...rule, active: !rule.active});
  const add = () => set({edited: freshRule(kpis[0], state.rules.map(rule => rule.id)), removing: null});

  const buttons = rule => state.removing === rule.id
    ? html`Remove it? <button @click=${() => remove(rule)}>Remove</button> <button class="quiet" @click=${() => set({removing: null})}>Keep it</button>`
    : html`<button class="quiet" @click=${() => set({edited: {...rule, known: true}})}>Change<span class="hidden">: ${rule.title}</span></button>
      <button class="quiet" @click=${() => turn(rule)}>${rule.active ? 'Switch off' : 'Switch on'}<span class="hidden">: ${rule.title}</span></button>
      <button class="quiet" @click=${() => set({removing: rule.id})}>Remove …<span class="hidden">: ${rule.title}</span></button>`;

  function draw() {
    render(html`<p class="help">Each rule looks at one column of a figure. ${analyst ? nothing : 'Analysts can change them.'}</p>
      <p role="status" class=${state.said ? 'good' : nothing}>${state.said}</p>
      <div class="table" role="region" tabindex="0" aria-label="Rules"><table id="rules"><thead><tr><th scope="col">Rule</th><th scope="col">Figure</th>
        <th scope="col">Tells</th><th scope="col">State</th>${analyst ? html`<th scope="col">Change</th>` : nothing}</tr></thead>
        <tbody>${state.rules.map(rule => html`<tr data-rule=${rule.id}><th scope="row">${rule.title}</th><td>${name(rule)}</td><td>${words(rule)}</td>
          <td><span class="badge ${rule.active ? 'good' : ''}">${rule.active ? 'on' : 'off'}</span></td>
          ${analyst ? html`<td>${buttons(rule)}</td>` : nothing}</tr>`)}</tbody></table></div>
      ${state.wrong && !state.edited ? html`<p class="problem" role="alert">${state.wrong}</p>` : nothing}
      ${state.edited ? ruleForm(kpis, state.edited, state.wrong, {save, change: edited => set({edited}), leave: () => set({edited: null})})
    : analyst ? html`<p><button class="secondary" @click=${add}>New rule</button></p>` : nothing}`, root);
  }
  draw();
}
