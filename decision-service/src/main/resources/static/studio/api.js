// The Studio's API: JSON in and out. What it refuses arrives as an error with the problem's code and words.

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || `The service answered ${status}`);
    Object.assign(this, {status, problem, code: problem.code, detail: problem.detail, errors: problem.errors || []});
  }
}

const token = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';

export async function send(method, path, body, type = 'application/json', more = {}) {
  const headers = {'X-XSRF-TOKEN': decodeURIComponent(token()), ...more};
  if (body !== undefined) headers['Content-Type'] = type;
  let response;
  try {
    response = await fetch(`/studio/api${path}`, {method, headers, body, credentials: 'same-origin'});
  } catch (away) {
    throw new Refused(0, {code: 'AWAY', detail: 'The service cannot be reached. What is on the page is not lost; try again.'});
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  if (response.status === 401) dispatchEvent(new CustomEvent('signed-out', {detail: problem}));
  throw new Refused(response.status, problem);
}

const json = async response => response.status === 204 ? null : response.json();

export const get = async path => json(await send('GET', path));
/** What a page asks by itself, again and again: it does not keep the session of somebody who went away. */
export const poll = async path => json(await send('GET', path, undefined, undefined, {'X-Regulars-Poll': 'true'}));
export const post = async (path, body = {}) => json(await send('POST', path, JSON.stringify(body)));
export const put = async (path, body) => json(await send('PUT', path, JSON.stringify(body)));
export const del = async path => json(await send('DELETE', path));
