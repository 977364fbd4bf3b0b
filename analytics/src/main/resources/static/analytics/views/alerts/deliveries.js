// Whether mails and posts arrived. What was given up can be sent again.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, post} from '../../api.js';
import {count, moment} from '../../words.js';

const states = {waiting: ['waits', ''], sent: ['sent', 'good'], dead: ['given up', 'bad']};
const ways = {email: 'mail', webhook: 'post'};

export async function openDeliveries(root) {
  const state = {...await all(), wrong: null, said: ''};

  async function all() {
    const [deliveries, {alerts}] = await Promise.all([get('/alerts/deliveries'), get('/alerts?state=all&limit=1000')]);
    return {deliveries, alerts: new Map(alerts.map(alert => [alert.id, alert]))};
  }
  async function resend(delivery) {
    Object.assign(state, {wrong: null, said: ''});
    try {
      await post(`/alerts/deliveries/${encodeURIComponent(delivery.id)}/resend`);
      Object.assign(state, await all(), {said: 'It is sent again.'});
    } catch (error) {
      state.wrong = error.message;
    }
    draw();
  }
  const when = one => one.state === 'sent' ? moment(one.sentAt) : one.state === 'waiting' ? `next on ${moment(one.dueAt)}` : '–';

  function draw() {
    const dead = state.deliveries.filter(one => one.state === 'dead').length;
    render(html`${dead ? html`<p class="warning">${count(dead, 'delivery was', 'deliveries were')} given up.</p>` : nothing}
      ${state.wrong ? html`<p class="problem" role="alert">${state.wrong}</p>` : nothing}
      <p role="status" class=${state.said ? 'good' : nothing}>${state.said}</p>
      ${state.deliveries.length ? html`<div class="table" role="region" tabindex="0" aria-label="Mails and posts"><table id="deliveries"><thead><tr>
        <th scope="col">Alert</th><th scope="col">Way</th><th scope="col">State</th><th scope="col">When</th><th scope="col" class="number">Attempts</th>
        <th scope="col">Problem</th><th scope="col"><span class="hidden">Send again</span></th></tr></thead>
        <tbody>${state.deliveries.map(one => html`<tr><th scope="row"><a href="#/alerts?id=${one.alert}">${state.alerts.get(one.alert)?.words ?? one.alert}</a></th>
          <td>${ways[one.way]}</td><td><span class="badge ${states[one.state][1]}">${states[one.state][0]}</span></td><td>${when(one)}</td>
          <td class="number">${one.attempts}</td><td>${one.problem ?? '–'}</td>
          <td>${one.state === 'dead' ? html`<button class="quiet" @click=${() => resend(one)}>Send again</button>` : nothing}</td></tr>`)}</tbody></table></div>`
    : html`<p class="empty">Nothing was sent yet.</p>`}`, root);
  }
  draw();
}
