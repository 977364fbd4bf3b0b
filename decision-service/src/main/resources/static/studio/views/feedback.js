// What members said of purchases, the newest first, by store and by day.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get} from '../api.js';
import {moment} from '../words.js';

export const title = 'Feedback';

/** As the net promoter score has it. */
const kind = score => score >= 9 ? ['live', 'promoter'] : score >= 7 ? ['', 'passive'] : ['bad', 'detractor'];

export async function open(root) {
  const wanted = {storeId: '', day: ''};
  const state = {said: [], stores: [], more: false, problem: '', asked: 0};

  async function load(after = '') {
    const mine = ++state.asked;
    try {
      const page = await get(`/feedback?${new URLSearchParams({...wanted, after})}`);
      if (mine !== state.asked) return;
      Object.assign(state, {said: after ? [...state.said, ...page.feedback] : page.feedback, stores: page.stores,
        more: page.more, problem: ''});
    } catch (error) {
      if (mine !== state.asked) return;
      state.problem = error.message;
    }
    draw();
  }

  const choose = name => event => {
    wanted[name] = event.target.value;
    load();
  };

  const named = id => state.stores.find(store => store.id === id)?.name ?? id;

  const row = one => {
    const [badge, word] = kind(one.score);
    return html`<tr>
      <td>${moment(one.at)}</td>
      <th scope="row">${named(one.storeId)}</th>
      <td class="number"><span class="badge ${badge}">${one.score} <span class="hidden">of 10, ${word}</span></span></td>
      <td class="words">${one.comment ?? html`<span class="help">no words</span>`}</td>
      <td>${one.cashierId ?? nothing}</td>
      <td><a href="#/explain/${encodeURIComponent(one.decisionId)}">${one.decisionId}</a></td>
    </tr>`;
  };

  function draw() {
    const {said, stores, more, problem} = state;
    render(html`<section class="page feedback"><h1>Feedback</h1>
      <p class="help">What members said of a purchase. Their words are for the store; who said it stands in none of the rows.</p>
      <div class="row">
        <label>Store <select @change=${choose('storeId')}><option value="">all stores</option>
          ${stores.map(store => html`<option value=${store.id}>${store.name}</option>`)}</select></label>
        <label>Said on <input type="date" min="1970-01-01" max="9998-12-31" @change=${choose('day')}></label>
      </div>
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      ${said.length ? html`<div class="table" role="region" aria-label="What members said" tabindex="0"><table>
        <thead><tr><th scope="col">When</th><th scope="col">Store</th><th scope="col" class="number">Score</th>
          <th scope="col">Words</th><th scope="col">Served by</th><th scope="col">Purchase</th></tr></thead>
        <tbody>${said.map(row)}</tbody></table></div>` : html`<p class="empty">Nothing was said yet.</p>`}
      ${more ? html`<button class="secondary" @click=${() => load(said.at(-1).decisionId)}>Earlier ones</button>` : nothing}
    </section>`, root);
  }

  await load();
}
