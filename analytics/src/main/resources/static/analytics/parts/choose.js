// A filter of several values: a drop-down of boxes, which asks anew when it closes.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {MOST_CHOSEN} from '../asked.js';

/** More than this are found by typing. */
const MOST_SHOWN = 60;

/** @param options [{id, name}]; @param apply gets the ids that are chosen then */
export function choose(id, label, options, chosen, apply) {
  const known = new Set(options.map(option => option.id));
  const all = [...chosen.filter(one => !known.has(one)).map(one => ({id: one, name: one})), ...options];
  const words = chosen.length === 0 ? 'All' : chosen.length === 1
    ? all.find(option => option.id === chosen[0])?.name ?? chosen[0] : `${chosen.length} chosen`;

  const boxes = event => [...event.target.closest('details').querySelectorAll('input[type=checkbox]')];
  const close = event => {
    const details = event.target.closest('details');
    if (!details.open) return;
    details.open = false;
  };
  function toggled(event) {
    const details = event.target;
    if (details.open) {
      details.querySelector('input')?.focus();
      return;
    }
    const now = [...details.querySelectorAll('input[type=checkbox]:checked')].map(box => box.value).slice(0, MOST_CHOSEN);
    if (now.join('\n') !== [...chosen].sort().join('\n') && [...now].sort().join('\n') !== [...chosen].sort().join('\n')) apply(now);
  }
  function key(event) {
    if (event.key !== 'Escape') return;
    close(event);
    document.getElementById(id).focus();
  }
  function find(event) {
    const wanted = event.target.value.trim().toLocaleLowerCase();
    let shown = 0;
    boxes(event).forEach(box => {
      const fits = box.checked || (shown < MOST_SHOWN && box.dataset.name.includes(wanted));
      if (fits) shown++;
      box.closest('li').hidden = !fits;
    });
  }

  return html`<div class="choice"><span class="label" id="${id}-label">${label}</span>
    <details class="choose" @toggle=${toggled} @keydown=${key} @focusout=${event => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
  }}>
      <summary id=${id} aria-labelledby="${id}-label ${id}">${words}</summary>
      <div class="options">
        ${all.length > 12 ? html`<input type="text" aria-label="Find in ${label}" placeholder="Find" autocomplete="off" @input=${find}>` : nothing}
        ${all.length ? html`<ul>${all.map((option, at) => html`<li ?hidden=${at >= MOST_SHOWN && !chosen.includes(option.id)}><label><input type="checkbox"
          value=${option.id} data-name=${option.name.toLocaleLowerCase()} .checked=${chosen.includes(option.id)}> ${option.name}</label></li>`)}</ul>`
    : html`<p class="empty">None is known.</p>`}
        <button type="button" @click=${close}>Use</button>
      </div>
    </details></div>`;
}
