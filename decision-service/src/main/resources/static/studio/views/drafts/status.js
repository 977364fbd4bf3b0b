import {html} from '/webjars/lit-html/lit-html.js';

const words = {
  EDITING: ['in work', ''], ASKED: ['waits for approval', 'wait'], APPROVED: ['approved', 'wait'],
  SCHEDULED: ['scheduled', 'wait'], PUBLISHED: ['published', 'live'], DISCARDED: ['discarded', 'bad'],
};

export const status = draft => html`<span class="badge ${words[draft.status][1]}">${words[draft.status][0]}</span>`;
