// A day by hours: sold against target, drawn and in a table.
import {html, render} from '/webjars/lit-html/lit-html.js';
import {plainChart} from '../../parts/plain-chart.js';
import {day as dayWords, number} from '../../words.js';

const column = (name, title, unit) => ({name, title, unit});
/** Of "2026-10-25T01:00:00+01:00" the clock time; where an hour comes twice, with what tells them apart. */
const clock = (begins, all) => {
  const time = begins.slice(11, 16);
  return all.some(other => other !== begins && other.slice(11, 16) === time) ? `${time} (${begins.slice(-6)})` : time;
};

/** One figure an hour: everybody together. */
function byHour(hours) {
  const begins = [...new Set(hours.map(hour => hour.begins))];
  return begins.map(begin => {
    const these = hours.filter(hour => hour.begins === begin);
    const sum = take => these.reduce((all, hour) => all + Number(take(hour) ?? 0), 0);
    return [clock(begin, begins), sum(hour => hour.netSales), these.some(hour => hour.target !== undefined) ? sum(hour => hour.target) : null,
      sum(hour => hour.receipts), sum(hour => hour.enrolled), sum(hour => hour.minutes) / 60];
  });
}

const columns = [column('hour', 'Hour', 'text'), column('net', 'Net sales', 'money'), column('target', 'Target', 'money'), column('receipts', 'Sales', 'count'),
  column('enrolled', 'New members', 'count'), column('hours', 'Planned hours', 'ratio')];

/** @param answer {day, hours} @return what takes it away */
export function drawHours(root, {day, hours}, currency, names) {
  const people = [...new Map(hours.map(hour => [hour.id, hour.name]))];
  render(html`<div class="sum"></div>${names && people.length ? html`<details class="data"><summary>By person (${number(people.length)})</summary>
    <div class="table" role="region" tabindex="0" aria-label="Net sales by person and hour"><table class="by-person"><thead><tr><th scope="col">Person</th>${
  [...new Set(hours.map(hour => hour.begins))].map((begin, at, all) => html`<th scope="col" class="number">${clock(begin, all)}</th>`)}</tr></thead>
    <tbody>${people.map(([id, name]) => html`<tr><th scope="row">${name}</th>${[...new Set(hours.map(hour => hour.begins))].map(begin => {
    const one = hours.find(hour => hour.begins === begin && hour.id === id);
    return html`<td class="number">${one ? `${number(one.netSales, 2)}${one.target === undefined ? '' : ` / ${number(one.target, 2)}`}` : '–'}</td>`;
  })}</tr>`)}</tbody></table></div><p class="help">Net sales, and after the stroke the target of the hour.</p></details>` : ''}`, root);
  return plainChart(root.querySelector('.sum'), {
    title: `By hour, ${dayWords(day)}`, chart: 'line', unit: 'money', currency, columns, rows: byHour(hours),
    note: 'Targets are divided by planned hours; what was sold outside of them has none.',
  });
}
