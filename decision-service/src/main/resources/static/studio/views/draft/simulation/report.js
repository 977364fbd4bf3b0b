// A result: headline, charts, and the tables behind them.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {count, day, moment, number} from '../../../words.js';
import {amountsOf} from './amounts.js';
import {inWords} from './asking.js';
import {dearest, drawCharts} from './charts.js';
import {headline, remarks} from './headline.js';
import {seriesOf} from './series.js';
import {campaigns, days, segments, winners} from './tables.js';
import {moves, tiers} from './tiers.js';

const nothingThere = (simulation, simulateAll) => html`<p class="empty">Nothing was bought in this period:
  ${inWords(simulation)}. <button class="secondary" @click=${simulateAll}>Simulate all that is stored</button></p>
  <p class="empty">To have a history to try on, run <code>./regulars replay</code>: it sends real sales of the years 2010 and 2011
  through the gateway.</p>`;

const chart = (name, words) => html`<div class="chart"><canvas data-chart=${name} role="img" aria-label=${words}></canvas></div>`;

function page(simulation, contentVersion, path) {
  const {result} = simulation;
  const amounts = amountsOf(result.live);
  const series = seriesOf(result);
  const unit = series.byWeek ? 'week' : 'day';
  const others = Object.entries(simulation.others ?? {});
  return html`<section class="result" aria-labelledby="result">
    <h2 id="result">Draft beside live, ${day(result.from)} – ${day(result.to)}</h2>
    ${simulation.draftVersion === contentVersion ? nothing : html`<p class="warning">This is of an earlier state of the draft: it was
      changed since ${moment(simulation.askedAt)}. Simulate again before you ask for approval.</p>`}
    <div class="row spread"><p class="help">${count(result.transactions, 'transaction')} of ${count(result.members, 'member')}, and
      ${number(result.anonymous)} of nobody known${result.sample > 1 ? `, one of ${result.sample} members` : ''};
      decided at ${number(simulation.perSecond)} a second.</p>
      <p class="row"><a role="button" class="secondary" download href=${`/studio/api${path}/${simulation.id}/result.csv`}>Download for a spreadsheet</a>
        <a class="help" download href=${`/studio/api${path}/${simulation.id}/result.json`}>as JSON</a></p></div>
    ${headline(result, amounts)}${remarks(result, amounts)}
    ${others.length ? html`<p class="help">Not simulated: ${others.map(([type, times]) => `${number(times)} × ${type}`).join(', ')}.</p>` : nothing}
    <h3>Points by ${unit}</h3>
    ${chart('points', `Points by ${unit}: draft ${number(result.draft.total.earned)} in all, live ${number(result.live.total.earned)}. The table below has each ${unit}.`)}
    <details><summary>Points and cost by ${unit} as a table</summary>${days(series.rows, amounts)}</details>
    <h3>Cost of campaigns</h3>
    ${chart('costs', `Cost of the ${dearest(result).length} dearest campaigns, draft beside live. The table below has them all.`)}
    <details open><summary>All campaigns <small class="help">live in brackets where it differs</small></summary>${campaigns(result, amounts)}</details>
    <h3>Tiers</h3><div class="halves">${tiers(result, amounts)}${moves(result, amounts)}</div>
    <h3>Segments</h3>${segments(result, amounts)}
    ${winners(result, amounts)}
  </section>`;
}

/** Gives what closes it. */
export function report(root, simulation, {contentVersion, path, simulateAll}) {
  if (simulation.result.transactions === 0) {
    render(nothingThere(simulation, simulateAll), root);
    return () => {};
  }
  render(page(simulation, contentVersion, path), root);
  return drawCharts(root, simulation.result, seriesOf(simulation.result), amountsOf(simulation.result.live));
}
