import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { live } from '/webjars/lit-html/directives/live.js';
import { repeat } from '/webjars/lit-html/directives/repeat.js';
import { number } from '../money.js';

/** Enter takes the product whose number it is, as a scanner sends it, or the only one found. */
function enter(till, event) {
  event.preventDefault();
  const { text, category } = till.search;
  const { shown, count } = till.catalogue.search(text, category);
  const product = till.catalogue.bySku(text) ?? (count === 1 ? shown[0] : null);
  if (product) {
    till.search.text = '';
    till.add(product);
  }
}

export function products(till) {
  const { search, catalogue, money } = till;
  const { shown, count } = catalogue.search(search.text, search.category);
  const set = (change) => {
    Object.assign(search, change);
    till.draw();
  };
  return html`
    <form role="search" @submit=${(event) => enter(till, event)}>
      <input type="search" aria-label="Find a product by name or number" placeholder="Name or number, or scan"
        .value=${live(search.text)} @input=${(event) => set({ text: event.target.value })}>
    </form>
    <div class="chips" role="region" aria-label="Categories">
      ${catalogue.categories.map((category) => html`
        <button type="button" aria-pressed=${search.category === category}
          @click=${() => set({ category: search.category === category ? '' : category })}>
          ${category.replaceAll('-', ' ')}</button>`)}
    </div>
    <p class="found" role="status">${foundText(count, shown.length)}</p>
    <ul class="grid">
      ${repeat(shown, (one) => one.sku, (one) => html`
        <li><button type="button" class="product" @click=${() => till.add(one)}>
          <span class="name">${one.name}</span>
          <span class="sku">${one.sku}</span>
          <span class="price">${one.price === undefined ? 'price?' : money.show(money.read(one.price))}</span>
        </button></li>`)}
    </ul>`;
}

function foundText(count, shown) {
  if (count === 0) {
    return 'No product fits. Try fewer letters, or another category.';
  }
  return count > shown ? `${number(shown)} of ${number(count)} products; type to find others` : `${number(count)} found`;
}

/** The program knows no price of it. */
export function askedPrice(till) {
  const product = till.asking;
  const submit = (event) => {
    event.preventDefault();
    const price = till.money.read(new FormData(event.target).get('price'));
    return price === null ? nothing : till.add(product, price);
  };
  return html`
    <h2 id="dialog-title">${product.name}</h2>
    <form @submit=${submit}>
      <label>Price of one
        <input name="price" inputmode="decimal" required autofocus pattern="\\d{1,7}([.,]\\d{1,2})?" autocomplete="off">
      </label>
      <button>Add</button>
      <button type="button" class="secondary" @click=${() => { till.asking = null; till.draw(); }}>Leave it</button>
    </form>`;
}
