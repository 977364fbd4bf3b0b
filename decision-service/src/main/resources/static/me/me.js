// The frame of the member page: signed in or not, with a net or without, and what is said in between.
import {render} from '/webjars/lit-html/lit-html.js';
import {get} from './api.js';
import {forget, keep, kept} from './kept.js';
import {browsers, wordsIn} from './words.js';
import {link, signIn} from './views/sign-in.js';
import {page} from './views/page.js';
import {failed, goodbye, offline} from './views/parts.js';

const frame = document.getElementById('me');
frame.replaceChildren(); // What stood there until now.
const context = {show, open, goodbye: () => { forget(); show(goodbye(browsers())); }};

function show(template, words = browsers()) {
  document.documentElement.lang = words.language;
  document.title = words.title;
  render(template, frame);
}

/** The end of the link that was sent, which is taken out of the address at once. */
function takeLink() {
  const token = location.hash.match(/^#in=([\w-]+)$/)?.[1];
  if (token) history.replaceState(null, '', '/me/');
  return token;
}

async function open() {
  const token = takeLink();
  if (token) return link(context, token);
  try {
    const content = await get('/page');
    keep(content);
    await page(context, content, wordsIn(content.language));
  } catch (error) {
    const before = kept();
    if (error.status === 401) {
      forget();
      await signIn(context);
    } else if (before) {
      const words = wordsIn(before.language);
      show(offline(words, before, open), words);
    } else {
      show(failed(browsers(), error, open));
    }
  }
}

addEventListener('hashchange', open);
addEventListener('online', open);
if ('serviceWorker' in navigator) navigator.serviceWorker.register('/me/sw.js', {scope: '/me/'}).catch(() => null);
open();
