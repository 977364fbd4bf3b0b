// What the fields of a scenario suggest: words of the draft, its rows, and usual prices.
import {html} from '/webjars/lit-html/lit-html.js';
import {get} from '../api.js';
import {datalist} from './chips.js';

const prices = async () => {
  const found = new Map();
  for (let after = ''; after !== undefined;) {
    const page = await (await fetch(`/v1/programs/current/products?limit=5000&after=${encodeURIComponent(after)}`)).json();
    for (const product of page.products ?? []) found.set(product.sku, product);
    after = page.next;
  }
  return found;
};

const rows = (id, table) => get(`/drafts/${id}/tables/${table}`).then(seen => {
  const columns = seen.columns.map(column => column.name ?? column);
  const [key, name] = [columns.indexOf('id'), columns.indexOf('name')];
  return seen.rows.map(([, ...cells]) => cells.flat()).map(cells => ({word: cells[key], name: cells[name] ?? ''}));
}).catch(() => []);

export async function known(draft) {
  const [words, products, campaigns] = await Promise.all([
    get(`/drafts/${draft.id}/words`), prices().catch(() => new Map()), rows(draft.id, 'campaigns'),
  ]);
  return {...words, usual: products, campaigns};
}

export const lists = known => html`
  ${datalist('known-products', known.products)}${datalist('known-stores', known.stores)}
  ${datalist('known-rows', known.campaigns)}${datalist('known-rewards', known.rewards)}
  ${datalist('known-tenders', ['card', 'cash', 'points', 'voucher', 'gift-card'].map(word => ({word, name: ''})))}`;
