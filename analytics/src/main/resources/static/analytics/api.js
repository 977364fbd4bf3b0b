// The API: JSON in and out. What it refuses arrives as an error with the problem's code and words.

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || `The service answered ${status}`);
    Object.assign(this, {status, problem, code: problem.code});
  }
}

export const BASE = '/analytics/v1';

const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';

async function send(method, path, {body, signal, type = 'application/json', headers = {}} = {}) {
  const all = {'X-XSRF-TOKEN': decodeURIComponent(token()), ...headers};
  if (body !== undefined) all['Content-Type'] = type;
  let response;
  try {
    response = await fetch(`${BASE}${path}`, {method, headers: all, body, signal, credentials: 'same-origin'});
  } catch (away) {
    if (away.name === 'AbortError') throw away;
    throw new Refused(0, {code: 'AWAY', detail: 'The service cannot be reached. Try again.'});
  }
  if (response.ok) return response.status === 204 ? null : response.json();
  const problem = await response.json().catch(() => ({}));
  if (response.status === 401) dispatchEvent(new CustomEvent('signed-out', {detail: problem}));
  throw new Refused(response.status, problem);
}

/** @param signal of an AbortController: who leaves a page does not wait for its figures */
export const get = (path, signal) => send('GET', path, {signal});
/** What a page asks by itself, again and again: it does not keep the session of somebody who went away. */
export const poll = path => send('GET', path, {headers: {'X-Regulars-Poll': 'true'}});
export const post = (path, body = {}, signal) => send('POST', path, {body: JSON.stringify(body), signal});
export const put = (path, body) => send('PUT', path, {body: JSON.stringify(body)});
export const upload = (path, text, type) => send('PUT', path, {body: text, type});
/** A file of text. */
export const postText = (path, text, type) => send('POST', path, {body: text, type});
export const del = path => send('DELETE', path);
