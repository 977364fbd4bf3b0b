// Keeps the page itself for when there is no net; what it shows then, the page has kept. Answers are never kept here.
const SHELL = 'member-page-2';
const FILES = ['/me/', '/me/me.js', '/me/me.css', '/me/api.js', '/me/kept.js', '/me/words.js', '/me/icon.svg',
  '/me/manifest.json', '/me/views/sign-in.js', '/me/views/page.js', '/me/views/card.js', '/me/views/friends.js',
  '/me/views/history.js', '/me/views/settings.js', '/me/views/parts.js', '/webjars/lit-html/lit-html.js',
  '/webjars/picocss__pico/css/pico.min.css'];

addEventListener('install', event => event.waitUntil(
  caches.open(SHELL).then(cache => cache.addAll(FILES)).then(() => skipWaiting())));

addEventListener('activate', event => event.waitUntil(
  caches.keys().then(keys => Promise.all(keys.filter(key => key !== SHELL).map(key => caches.delete(key))))
    .then(() => clients.claim())));

addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/me/api/')) return;
  event.respondWith(fetch(event.request)
    .then(response => {
      if (response.ok && FILES.includes(url.pathname)) {
        const copy = response.clone();
        event.waitUntil(caches.open(SHELL).then(cache => cache.put(url.pathname, copy)));
      }
      return response;
    })
    .catch(async away => {
      const kept = await caches.match(event.request.mode === 'navigate' ? '/me/' : url.pathname);
      if (kept) return kept;
      throw away;
    }));
});
