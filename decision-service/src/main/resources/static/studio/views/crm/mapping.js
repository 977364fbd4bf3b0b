// Which column of a file is which field of a member, and how the file writes things.
import {html} from '/webjars/lit-html/lit-html.js';

const charsets = ['utf-8', 'windows-1252', 'iso-8859-1', 'utf-16'];
const delimiters = [[',', 'comma'], [';', 'semicolon'], ['\t', 'tab'], ['|', 'bar']];
const own = /^[a-z0-9][a-z0-9-]{0,39}$/;

const select = (name, label, values, chosen) => html`<label>${label} <select name=${name}>${values.map(value => html`
  <option value=${value} ?selected=${value === chosen}>${value || 'not read'}</option>`)}</select></label>`;

const input = (name, label, value, more = '') => html`<label>${label} <input name=${name} .value=${value ?? ''}
  placeholder=${more}></label>`;

/** What parts the header most often, where the mapping's own does not part it at all. */
export function guessed({columns = [], mapping}) {
  const [header] = columns;
  if (columns.length !== 1) return mapping.delimiter;
  const parts = ([mark]) => header.split(mark).length;
  const [best] = delimiters.toSorted((a, b) => parts(b) - parts(a));
  return parts(best) > 1 ? best[0] : mapping.delimiter;
}

/** The columns as another delimiter parts them. */
export const parted = ({columns, mapping}, delimiter) => delimiter === mapping.delimiter ? columns
  : columns.join(mapping.delimiter).split(delimiter).map(column => column.trim().replace(/^"(.*)"$/, '$1'));

/** A name that can be saved: those that are built in cannot. */
const suggested = mapping => `my-${mapping.name}`.slice(0, 40);

export const editor = ({one, delimiter, fields, mappings, use, part, save}) => {
  const {mapping} = one;
  const given = column => mapping.columns.find(other => other.column === column)?.field ?? '';
  return html`<form class="mapping" @submit=${save}>
    <label>Use another mapping <select @change=${event => use(event.target.value)}>${mappings.map(other => html`
      <option ?selected=${other.name === mapping.name}>${other.name}</option>`)}</select></label>
    <fieldset><legend>Columns of the file</legend><div class="row">${parted(one, delimiter).map((column, at) =>
      select(`column-${at}`, column, ['', ...fields], given(column)))}</div></fieldset>
    <fieldset><legend>How the file writes things</legend><div class="row">
      <label>Delimiter <select name="delimiter" @change=${event => part(event.target.value)}>${delimiters.map(([mark, word]) => html`
        <option value=${mark} ?selected=${mark === delimiter}>${word}</option>`)}</select></label>
      ${select('charset', 'Characters', charsets, mapping.charset)}
      ${input('days', 'Days', mapping.days, 'dd.MM.yyyy')}
      ${select('decimalMark', 'Decimal mark', ['.', ','], mapping.decimalMark)}
      ${input('phoneRegion', 'Country of telephone numbers', mapping.phoneRegion, 'GB')}
      ${select('fractions', 'Fractions of points', ['refuse', 'round-down'], mapping.fractions)}
      ${select('balances', 'Balance of members who are there', ['add', 'compare'], mapping.balances)}
      ${input('tiers', 'Tiers', mapping.tiers.map(tier => `${tier.word}=${tier.tier}`).join('; '), 'VIP=Gold; Basic=Blue')}
    </div></fieldset>
    <div class="row">${input('name', 'Save as', own.test(mapping.name) ? suggested(mapping) : '')}
      ${input('source', 'Source', mapping.source)}<button>Save and use</button></div></form>`;
};

export function read(form, one) {
  const data = new FormData(form);
  const text = name => data.get(name)?.trim() || undefined;
  return {
    ...one.mapping,
    name: text('name'), source: text('source'),
    columns: parted(one, data.get('delimiter')).map((column, at) => ({column, field: data.get(`column-${at}`)})).filter(({field}) => field),
    delimiter: data.get('delimiter'), charset: text('charset'), days: text('days'), decimalMark: text('decimalMark'),
    phoneRegion: text('phoneRegion'), fractions: text('fractions'), balances: text('balances'),
    tiers: (text('tiers') ?? '').split(';').map(pair => pair.split('=').map(part => part.trim()))
      .filter(([word, tier]) => word && tier).map(([word, tier]) => ({word, tier})),
  };
}
