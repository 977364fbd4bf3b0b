// The page of who is signed in: the card first, as it is what one shows at the till.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {del, get, post} from '../api.js';
import {forget} from '../kept.js';
import {card} from './parts.js';
import {offers, points, tier, vouchers} from './card.js';
import {friends} from './friends.js';
import {history} from './history.js';
import {data, messages} from './settings.js';

export async function page(context, content, words) {
  const [past, {code}] = await Promise.all([get('/history'), get('/referral-code')]);
  const state = {content, history: past, code, loss: null, said: '', problem: ''};

  const doing = action => async (...args) => {
    Object.assign(state, {said: '', problem: ''});
    try {
      await action(...args);
    } catch (error) {
      if (error.status === 401) return context.open();
      state.problem = words.problem(error);
      state.loss = null;
    }
    if (!state.gone) draw();
  };

  const change = doing(async (one, box) => {
    const {channel, purpose} = one;
    try {
      state.content.consents = await post('/consents', {channel, purpose, given: box.checked});
    } catch (error) {
      box.checked = one.given;
      throw error;
    }
    state.said = words.noted;
  });

  const earlier = doing(async () => {
    const more = await get(`/history?before=${state.history.before}`);
    state.history = {entries: [...state.history.entries, ...more.entries], before: more.before};
  });

  const rate = doing(async (entry, said) => {
    await post('/feedback', {decision: entry.rate, score: Number(said.get('score')), comment: said.get('comment')});
    entry.rate = null;
    state.said = words.rated;
  });

  const act = {
    ask: doing(async () => { state.loss = await get('/leaving'); }),
    stay: doing(async () => { state.loss = null; }),
    leave: doing(async () => {
      await post('/leaving', state.loss);
      state.gone = true;
      context.goodbye();
    }),
    newCard: doing(async () => {
      await post('/card').catch(error => {
        throw error.code === 'TOO_MANY_CODES' ? Object.assign(error, {code: 'TOO_MANY_CARDS'}) : error;
      });
      state.content = await get('/page');
      state.said = words.newCardDone;
    }),
    signOut: doing(async everywhere => {
      await del(`/session?all=${everywhere}`);
      forget();
      state.gone = true;
      await context.open();
    }),
  };

  function draw() {
    const {content: shown} = state;
    context.show(html`<main class="page">
      <h1>${shown.program}</h1>
      ${state.problem ? html`<p class="problem said" role="alert">${state.problem}</p>` : nothing}
      <p class=${state.said ? 'good said' : 'said'} role="status">${state.said}</p>
      ${card(words, shown.card)}
      ${points(words, shown.points)}
      ${vouchers(words, shown.vouchers)}
      ${offers(words, shown.offers)}
      ${tier(words, shown.tier, shown.currency)}
      ${history(words, state.history, earlier, rate)}
      ${state.code ? friends(words, state.code) : nothing}
      ${messages(words, shown.consents, change)}
      ${data(words, state.loss, act)}</main>`, words);
  }
  draw();
}
