// A draft simulated on what was decided before: asked for, watched, and read.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {del, get, post} from '../../api.js';
import {count, number} from '../../words.js';
import {asking, periodOf} from './simulation/asking.js';
import {list} from './simulation/list.js';
import {report} from './simulation/report.js';

export const title = 'Simulation';

const LOOK_MILLIS = 1_000;
const over = simulation => ['DONE', 'FAILED', 'CANCELLED'].includes(simulation.status);

export async function open(root, args, context) {
  const path = `/drafts/${context.draft.id}/simulations`;
  const view = {form: {period: '90', sample: 1, from: '', to: ''}, all: [], shown: null, problem: '', drawing: null, watched: null, asking: false};
  let next = 0;
  let closed = false;

  async function load() {
    const answer = await get(path);
    view.all = answer.simulations;
    view.contentVersion = answer.contentVersion;
    view.watched ??= view.all.find(one => !over(one))?.id ?? null;
  }

  async function show(id) {
    view.shown = await get(`${path}/${id}`);
    draw();
  }

  async function look() {
    clearTimeout(next);
    if (closed) return;
    try {
      await load();
      const now = view.all.find(one => one.id === view.watched);
      if (now && over(now)) {
        view.watched = null;
        context.say(now.status === 'DONE' ? 'The simulation is done.' : now.problem ?? 'The simulation was cancelled.');
        if (now.status === 'DONE') view.shown = await get(`${path}/${now.id}`);
      }
      view.away = '';
    } catch (error) {
      view.away = error.message;
    }
    draw();
    if (!closed && (view.away || view.all.some(one => !over(one)))) next = setTimeout(look, LOOK_MILLIS);
  }

  async function act(work) {
    view.problem = '';
    try {
      await work();
    } catch (error) {
      view.problem = error.message;
    }
    await look();
  }

  /** A short one may be over before it is looked for the first time. */
  async function start() {
    if (view.asking) return;
    view.asking = true;
    draw();
    await act(async () => { view.watched = (await post(path, periodOf(view.form))).id; }).finally(() => { view.asking = false; });
    draw();
  }
  const cancel = id => act(() => del(`${path}/${id}`));
  const change = changes => { Object.assign(view.form, changes); draw(); };

  function draw() {
    if (closed) return;
    const running = view.all.find(one => !over(one));
    render(html`
      <link rel="stylesheet" href="/studio/views/draft/simulation.css">
      <p class="help">Lets this draft and the live program decide again what was decided before, and lays what came out side by
        side. Nothing is posted, and no member is told anything.</p>
      ${asking(view.form, change, start, view.asking || Boolean(running))}
      ${view.problem ? html`<p class="problem" role="alert">${view.problem}</p>` : nothing}
      ${view.away ? html`<p class="warning" role="status">${view.away}</p>` : nothing}
      ${running ? progress(running) : nothing}
      ${view.all.length ? nothing : empty}
      <div id="report"></div>
      ${list(view.all, view.contentVersion, view.shown?.id, show)}`, root);
    if (view.shown && view.drawing !== view.shown.id) {
      view.drawing = view.shown.id;
      view.closeReport?.();
      view.closeReport = report(root.querySelector('#report'), view.shown, {
        contentVersion: view.contentVersion, path, simulateAll: () => { view.form.period = 'all'; start(); }});
    }
  }

  const progress = simulation => html`
    <section class="running" aria-label="Running simulation">
      <label for="progress">${words(simulation)}</label>
      <progress id="progress" max="1" value=${simulation.status === 'RUNNING' ? simulation.progress : nothing}></progress>
      <button class="secondary" @click=${() => cancel(simulation.id)}>Cancel</button>
    </section>`;

  await load();
  const latest = view.all.find(one => one.status === 'DONE');
  if (latest) view.shown = await get(`${path}/${latest.id}`);
  draw();
  look();
  return () => {
    closed = true;
    clearTimeout(next);
    view.closeReport?.();
  };
}

function words(simulation) {
  if (simulation.status === 'QUEUED') return 'Waits for its turn …';
  if (simulation.status === 'READING') return `Reading the history: ${count(simulation.transactions, 'transaction')} so far …`;
  return `${number(simulation.transactions)} of ${count(simulation.total, 'transaction')} decided by both programs`;
}

const empty = html`<p class="empty">This draft was not simulated yet. Choose a period and start: some thousand transactions
  take a second.</p>`;
