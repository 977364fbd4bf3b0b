// Alerts as cards: acknowledged with a note, or silenced for some days with a reason.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, post} from '../../api.js';
import {dataTable} from '../../parts/data-table.js';
import {count, day, moment} from '../../words.js';
import {acknowledgeForm, silenceForm} from './forms.js';

const ways = {email: 'by mail', webhook: 'by post to a webhook'};
const toldHow = told => told.length ? `What is new is told ${told.map(way => ways[way]).join(' and ')}.`
  : 'Nobody is told yet: no mail address and no webhook is set up (docs/alerts.md).';

export async function openList(root, {query}) {
  const sent = query.get('id');
  const state = {wrong: null, said: '', ...await all()};

  async function all() {
    const [answer, linked] = await Promise.all([get('/alerts'), sent ? get(`/alerts/${encodeURIComponent(sent)}`).catch(() => null) : null]);
    return {...answer, linked};
  }
  /** @param words what is said when it worked */
  async function act(what, words) {
    Object.assign(state, {wrong: null, said: ''});
    try {
      const done = await what();
      Object.assign(state, await all(), {said: words(done)});
    } catch (error) {
      state.wrong = error.message;
    }
    draw();
  }
  const look = () => act(() => post('/alerts/look'), ({raised}) => raised ? `${count(raised, 'new alert')}.` : 'Nothing new.');
  const acknowledge = alert => note => act(() => post(`/alerts/${alert.id}/acknowledge`, {note}), () => `Acknowledged: ${alert.subject}.`);
  const silence = alert => body => act(() => post(`/alerts/${alert.id}/silence`, body), ({until}) => `Silent until ${day(until)}: ${alert.subject}.`);
  const end = ({rule, subject}) => () => act(() => post('/alerts/silences/end', {rule, subject}), () => `Told again: ${subject}.`);

  const card = alert => html`<article class="alert" data-alert=${alert.id}>
    <h3>${alert.title}</h3><p>${alert.words}</p>
    <p class="help">For ${day(alert.day)}, found on ${moment(alert.raisedAt)}. <a href="#/kpis/${alert.kpi}">To the figure</a></p>
    ${alert.acknowledgedAt ? html`<p class="good">Acknowledged by ${alert.acknowledgedBy} on ${moment(alert.acknowledgedAt)}${alert.note ? `: ${alert.note}` : '.'}</p>`
    : html`<div class="row">${acknowledgeForm(alert, acknowledge(alert))}${silenceForm(alert, silence(alert))}</div>`}</article>`;

  const silences = () => state.silences.length ? html`<h2>Silent</h2><ul class="silences">${state.silences.map(one => html`
    <li>${one.subject}, until ${day(one.until)}: ${one.reason} (${one.who}) <button class="quiet" @click=${end(one)}
      >Tell again<span class="hidden">: ${one.subject}</span></button></li>`)}</ul>` : nothing;

  function draw() {
    const {alerts, linked} = state;
    const others = linked ? alerts.filter(alert => alert.id !== linked.id) : alerts;
    render(html`<div class="row spread"><p class="help">${toldHow(state.ways)}</p><button class="secondary" @click=${look}>Look now</button></div>
      ${state.wrong ? html`<p class="problem" role="alert">${state.wrong}</p>` : nothing}
      <p role="status" class=${state.said ? 'good' : nothing}>${state.said}</p>
      ${sent && !linked ? html`<p class="warning">The alert of this link is not kept any more.</p>` : nothing}
      ${linked ? html`<h2>The one you were told of</h2>${card(linked)}` : nothing}
      <h2>${linked ? `${count(others.length, 'other')} open` : `${count(alerts.length, 'open alert')}`}</h2>
      ${others.length ? others.map(card) : html`<p class="empty">${linked ? 'None.' : 'None: nothing out of the ordinary was found, or all of it was acknowledged.'}</p>`}
      ${silences()}`, root);
  }
  draw();
}

/** All that were ever raised, as long as they are kept. */
export async function openHistory(root) {
  const {alerts} = await get('/alerts?state=all&limit=1000');
  render(html`<h2>${count(alerts.length, 'alert')}</h2><div id="history"></div>`, root);
  dataTable(root.querySelector('#history'), {columns: [{name: 'day', title: 'Day', unit: 'date'}, {name: 'title', title: 'Rule', unit: 'text'},
    {name: 'words', title: 'Found', unit: 'text'}, {name: 'by', title: 'Acknowledged by', unit: 'text'}, {name: 'note', title: 'Note', unit: 'text'}],
  rows: alerts.map(one => [one.day, one.title, one.words, one.acknowledgedBy, one.note])}, 'History of alerts');
}
