// The page's API: JSON in and out. What it refuses arrives as an error with the problem's code.

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || `${status}`);
    Object.assign(this, {status, code: problem.code || 'INTERNAL'});
  }
}

const token = () => document.cookie.match(/(?:^|; )REGULARS_ME_XSRF=([^;]*)/)?.[1] ?? '';

async function send(method, path, body) {
  const headers = {'X-XSRF-TOKEN': decodeURIComponent(token())};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(`/me/api${path}`, {
      method, headers, body: body === undefined ? undefined : JSON.stringify(body), credentials: 'same-origin',
    });
  } catch (away) {
    throw new Refused(0, {code: 'AWAY'});
  }
  if (!response.ok) throw new Refused(response.status, await response.json().catch(() => ({})));
  return response.status === 204 ? null : response.json();
}

export const get = path => send('GET', path);
export const post = (path, body = {}) => send('POST', path, body);
export const del = path => send('DELETE', path);
