// Where members' tiers went: in the end by both programs, and from the beginning by each.
import {html} from '/webjars/lit-html/lit-html.js';
import {beside, cells, table} from './tables.js';

/** Rows are tiers by the live program, columns by the draft; what changes is shaded. */
export function tiers(result, amounts) {
  const from = [...new Set(result.tiers.map(move => move.from))];
  const to = [...new Set([...from, ...result.tiers.map(move => move.to)])];
  const members = (one, other) => result.tiers.find(move => move.from === one && move.to === other)?.members ?? 0;
  return html`<div class="table" tabindex="0" role="region" aria-label="Tiers in the end"><table class="matrix">
    <caption>Members by tier at the end of the period: live down, draft across</caption>
    <thead><tr><th scope="col">Live</th>${to.map(tier => html`<th scope="col" class="number">${tier} by the draft</th>`)}</tr></thead>
    <tbody>${from.map(one => html`<tr><th scope="row">${one}</th>${to.map(other => html`
      <td class=${`number ${one !== other && members(one, other) ? 'moved' : ''}`}>${members(one, other) ? amounts.number(members(one, other)) : '–'}</td>`)}</tr>`)}
    </tbody></table></div>`;
}

/** Of each program: who is in another tier in the end than in the beginning. */
export function moves(result, amounts) {
  const pairs = [...result.live.tiers, ...result.draft.tiers].filter(move => move.from !== move.to);
  const names = [...new Set(pairs.map(({from, to}) => `${from} → ${to}`))];
  const members = (side, name) => side.tiers.find(({from, to}) => `${from} → ${to}` === name)?.members ?? 0;
  return names.length === 0
    ? html`<p class="empty">By neither program did anybody change tier in this time.</p>`
    : table('Changes of tier', ['From the first purchase of the period to its end', 'Members'], names.map(name => html`<tr>
      <th scope="row">${name}</th>${cells([beside(members(result.draft, name), members(result.live, name), amounts.number)])}</tr>`));
}
