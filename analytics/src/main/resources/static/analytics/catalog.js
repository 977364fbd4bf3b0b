// What KPIs there are, and what one can filter by: asked for once a minute at most.
import {get} from './api.js';

const FRESH_MILLIS = 60_000;
let kept = null;
let at = 0;

/** @return {groups, known}; known.lastDay is null while there is no decision */
export async function catalog() {
  if (!kept || Date.now() - at > FRESH_MILLIS) {
    const [{groups}, known] = await Promise.all([get('/kpis'), get('/filters')]);
    kept = {groups, known};
    at = Date.now();
  }
  return kept;
}

addEventListener('signed-out', () => { kept = null; });

export const isEmpty = known => !known.lastDay;
