// What others do to the same draft, shown as it happens.
import {poll} from '../../../api.js';
import {row} from './columns.js';

const EVERY = 2000;

/** @returns what stops it */
export function follow(draft, name, state, {changes, grid, table, reread, check, draw, context}) {
  let timer = 0;
  let stopped = false;

  async function look() {
    // While own changes are under way the answer might be older than what is on the page.
    if (!changes.waiting && !document.hidden && !grid.tabulator.element.querySelector('.tabulator-editing')) {
      const since = state.revision;
      const news = await poll(`/drafts/${draft.id}/news?since=${since}&table=${name}`).catch(() => null);
      if (stopped) return;
      if (news && !changes.waiting && since === state.revision) await take(news);
    }
    timer = setTimeout(look, EVERY);
  }

  async function take(news) {
    const changed = news.revision !== state.revision;
    const here = JSON.stringify(news.here) !== JSON.stringify(state.here);
    state.here = news.here;
    if (changed) {
      if (news.anew) await reread();
      else if (news.order) await grid.show(news.rows.map(one => row(table, one)), news.gone, news.order);
      else if (news.rows.length) await grid.show(news.rows.map(one => row(table, one)), news.gone, null);
      state.revision = news.revision;
      draft.revision = news.revision;
      if (news.status !== draft.status) return context.refresh();
      const others = news.by.filter(who => who !== context.me.name);
      if (others.length) context.say(`${others.join(', ')} changed this table.`);
      check();
    }
    if (changed || here) draw();
  }

  timer = setTimeout(look, 200);
  return () => { stopped = true; clearTimeout(timer); };
}
