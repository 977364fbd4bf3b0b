// The program's products, kept in the browser, so that the till finds them when nobody answers.

const STORED = 'regulars-till-products';
const MOST_SHOWN = 60;

export class Catalogue {
  products = [];
  currency = null;
  categories = [];
  #bySku = new Map();

  constructor() {
    try {
      this.#take(JSON.parse(localStorage.getItem(STORED) ?? 'null'));
    } catch {
      localStorage.removeItem(STORED);
    }
  }

  /** All pages, or what was known before when one does not come. */
  async load(gateway) {
    const products = [];
    let page;
    let after = '';
    do {
      page = await gateway.products(after);
      if (page.status !== 200) {
        return page;
      }
      products.push(...page.body.products.filter((product) => !product.excluded));
      after = page.body.next;
    } while (after);
    const loaded = { currency: page.body.currency, products };
    this.#take(loaded);
    try {
      localStorage.setItem(STORED, JSON.stringify(loaded));
    } catch {
      // More than the browser keeps: then they are there for as long as the page is.
    }
    return page;
  }

  #take(loaded) {
    if (loaded) {
      this.products = loaded.products;
      this.currency = loaded.currency;
      this.categories = [...new Set(loaded.products.map((one) => one.category).filter(Boolean))].sort();
      this.#bySku = new Map(loaded.products.map((one) => [one.sku.toUpperCase(), one]));
    }
  }

  bySku = (sku) => this.#bySku.get(sku.trim().toUpperCase());

  /** Those whose SKU begins with the text or whose name has all its words, and how many there are in all. */
  search(text, category) {
    const words = text.trim().toUpperCase().split(/\s+/).filter(Boolean);
    const fits = (one) => {
      const name = one.name.toUpperCase();
      return (!category || one.category === category)
        && (words.every((word) => name.includes(word)) || one.sku.toUpperCase().startsWith(words.join(' ')));
    };
    const found = this.products.filter(fits);
    return { shown: found.slice(0, MOST_SHOWN), count: found.length };
  }
}
