// Cards of several KPIs, each in a place of its own, so that one that fails or is slow keeps no other back.
import {queue} from '../figures.js';
import {card} from './card.js';

/** @param root holds an element with data-kpi for each; @return what takes all away */
export function openCards(root, kpis, asked, known, options) {
  const run = queue();
  const cards = kpis.map(kpi => card(root.querySelector(`[data-kpi="${CSS.escape(kpi.id)}"]`), kpi, asked, known, run, options));
  return {ready: Promise.all(cards.map(one => one.ready)), close: () => cards.forEach(one => one.close())};
}
