// Figures of people, as tables and tiles.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {figure, number, shortDay} from '../../words.js';

const column = (name, title, unit) => ({name, title, unit});

export const measures = [['sales-per-hour', 'Sales per hour'], ['target', 'Sales of target'], ['enrolment-rate', 'Enrolment rate'], ['attach-rate', 'Sales with a card']];

export const measureColumns = [column('net', 'Net sales', 'money'), column('target', 'Target so far', 'money'), column('attained', 'Of target', 'percent'),
  column('hours', 'Hours worked', 'ratio'), column('perHour', 'Sales per hour', 'money'), column('receipts', 'Sales', 'count'),
  column('attach', 'With a card', 'percent'), column('enrolled', 'New members', 'count'), column('enrolTarget', 'Target of them', 'number'),
  column('enrolRate', 'Enrolment rate', 'percent'), column('returns', 'Returns', 'count')];

export const measured = one => [one.netSales, one.targetSoFar, one.attained, one.hoursSoFar, one.salesPerHour, one.receipts, one.attachRate,
  one.enrolled, one.enrolmentTargetSoFar, one.enrolmentRate, one.returns];

export const placeWords = rank => rank.place ? `${rank.tied ? '=' : ''}${rank.place} of ${rank.of}` : 'Not ranked';

export const dayRows = slices => ({
  columns: [column('day', 'Day', 'date'), ...measureColumns], rows: slices.map(one => [one.from, ...measured(one)]),
});

export const weekRows = slices => ({
  columns: [column('week', 'Days', 'text'), ...measureColumns],
  rows: slices.map(one => [one.from === one.to ? shortDay(one.from) : `${shortDay(one.from)} – ${shortDay(one.to)}`, ...measured(one)]),
});

/** The whole of somebody's days, at a glance. */
export function tiles(one, rank, currency) {
  const tile = (title, value, help) => html`<div><h4>${title}</h4><p class="figure">${value}</p>${help ? html`<small class="help">${help}</small>` : nothing}</div>`;
  const ofTarget = one.target ? `${figure(one.attained, 'percent')} of ${figure(one.targetSoFar, 'money', currency)} so far; ${
    figure(one.target, 'money', currency)} in all${one.sharedTarget ? ', a share of the store’s target by hours' : ''}` : 'No target for all hours of these days';
  return html`<div class="numbers people">
    ${tile('Net sales', figure(one.netSales, 'money', currency), ofTarget)}
    ${tile('Sales per hour', figure(one.salesPerHour, 'money', currency), `${number(one.hoursSoFar, 1)} hours of ${number(one.hours, 1)} planned ones`)}
    ${tile('New members', figure(one.enrolled, 'count'), `${figure(one.enrolmentRate, 'percent')} of those who had no card${
    one.enrolmentTarget === undefined ? '' : `; target ${figure(one.enrolmentTargetSoFar, 'number')} so far, ${figure(one.enrolmentTarget, 'number')} in all`}`)}
    ${tile('With a card', figure(one.attachRate, 'percent'), `${figure(one.withCard, 'count')} of ${figure(one.receipts, 'count')} sales`)}
    ${tile('Place in the store', placeWords(rank), rank.why ?? '')}</div>`;
}

export const flagList = flags => html`<ul class="flags">${flags.map(flag => html`<li data-flag=${flag.kind}>${flag.words}.</li>`)}</ul>`;
