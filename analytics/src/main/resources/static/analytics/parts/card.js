// One KPI on a dashboard: its chart, and one click away its table, its definition and its own page.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {isDrawn, mount} from '../charts/chart.js';
import {ignored} from '../asked.js';
import {figures} from '../figures.js';
import {number} from '../words.js';
import {dataTable} from './data-table.js';
import {tile} from './tile.js';

const filterWords = {store: 'store', channel: 'channel', tier: 'tier', campaign: 'campaign'};

export const definition = kpi => html`<details class="definition"><summary>Definition</summary>
  <p>${kpi.definition}</p><p class="help">Owner: ${kpi.owner}. Source: ${kpi.source}.</p></details>`;

/**
 * @param root the card's own place; @param run of a queue; @param options {paper, plain}: for print, without what is clicked
 * @return {ready, close}: a promise that the figures are there or have failed, and what takes the card away
 */
export function card(root, kpi, asked, known, run, {paper = false, plain = false, kept = ''} = {}) {
  const leaving = new AbortController();
  const state = {loading: true, problem: null, data: null, open: false};
  let taken = null;

  const heading = () => html`<h3>${plain ? kpi.title : html`<a href="#/kpis/${kpi.id}${kept}">${kpi.title}</a>`}</h3>`;
  const unfiltered = () => {
    const names = ignored(kpi, asked).map(name => filterWords[name]);
    return names.length ? html`<p class="help">Not by ${names.join(', ')}: it holds for all.</p>` : nothing;
  };
  function toggle(event) {
    if (!event.target.open || state.open) return;
    state.open = true;
    dataTable(root.querySelector('.behind'), state.data.result, `Table of ${kpi.title}`);
  }
  const table = () => {
    const {result} = state.data;
    return html`<details class="data" ?open=${!isDrawn(kpi, result)} @toggle=${toggle}><summary>Table (${number(result.rows.length)}${result.truncated ? ', cut off' : ''})</summary>
      <div class="behind"></div></details>`;
  };

  function body() {
    if (state.loading) return html`<p class="loading" role="status">Loading …</p>`;
    if (state.problem) return html`<p class="problem" role="alert">${state.problem}</p><button class="secondary" @click=${load}>Try again</button>`;
    const {result} = state.data;
    if (kpi.chart === 'number') return tile(kpi, state.data, asked.before);
    if (!result.rows.length) return html`<p class="empty">Nothing in this period.</p>`;
    return html`${isDrawn(kpi, result) ? html`<div class="chart" role="img" aria-label="Chart: ${kpi.title}. Its figures are in the table."></div>` : nothing}
      ${plain && isDrawn(kpi, result) ? nothing : table()}`;
  }

  function draw() {
    render(html`<article class="kpi ${kpi.chart === 'number' ? 'tile' : 'wide'}" aria-busy=${state.loading ? 'true' : nothing}>
      ${heading()}${body()}${unfiltered()}${plain || state.loading ? nothing : definition(kpi)}</article>`, root);
  }

  async function load() {
    Object.assign(state, {loading: true, problem: null});
    draw();
    try {
      state.data = await run(() => leaving.signal.aborted ? Promise.reject(new DOMException('left', 'AbortError')) : figures(kpi, asked, known, leaving.signal));
      state.loading = false;
      draw();
      const place = root.querySelector('.chart');
      if (place) taken = mount(place, kpi, state.data.result, state.data.before, paper);
    } catch (error) {
      if (error.name === 'AbortError') return;
      Object.assign(state, {loading: false, problem: error.message});
      draw();
    }
  }
  return {ready: load(), close: () => { leaving.abort(); taken?.(); }, data: () => state.data};
}
