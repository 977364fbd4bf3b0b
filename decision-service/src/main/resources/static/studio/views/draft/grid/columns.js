// Columns of the grid, from the data dictionary.
import {editor} from './editors.js';
import {isNumber, shown} from './formats.js';

const WIDTHS = {TEXT: 260, ID: 150, EXPRESSION: 260, MOMENT: 150, WORDS: 160, CHOICES: 140, HOURS: 140};

function compare(type) {
  return (a, b) => {
    if (a === b) return 0;
    if (a === '') return 1;
    if (b === '') return -1;
    return isNumber(type) ? a - b : a.localeCompare(b);
  };
}

/** A cell with what was found wrong with it. */
function formatter(column, words, findings) {
  return cell => {
    const element = cell.getElement();
    const found = findings.at(cell.getData()._key, column.name);
    element.classList.toggle('bad', found.some(one => one.error));
    element.classList.toggle('doubtful', found.length > 0 && !found.some(one => one.error));
    if (found.length) {
      element.title = found.map(one => one.suggestion ? `${one.message}: ${one.suggestion}` : one.message).join('\n');
      element.setAttribute('aria-invalid', 'true');
    } else {
      element.removeAttribute('title');
      element.removeAttribute('aria-invalid');
    }
    const text = document.createElement('span');
    text.textContent = shown(cell.getValue(), column.type, words);
    return text;
  };
}

/** Texts contain what is sought; a number may be sought as "> 100". */
function filter(sought, text) {
  const bound = /^([<>]=?)\s*(-?[\d.]+)$/.exec(sought.trim());
  if (!bound) return text.toLowerCase().includes(sought.trim().toLowerCase());
  if (text === '' || isNaN(text)) return false;
  const [a, b] = [Number(text), Number(bound[2])];
  return {'>': a > b, '<': a < b, '>=': a >= b, '<=': a <= b}[bound[1]];
}

export function columns(table, words, findings, {editable, first, used}) {
  return table.columns.map((column, at) => ({
    title: column.title, field: column.name, visible: used(column),
    width: WIDTHS[column.type] ?? 120, headerTooltip: column.help ?? false,
    hozAlign: isNumber(column.type) ? 'right' : 'left', headerHozAlign: isNumber(column.type) ? 'right' : 'left',
    formatter: formatter(column, words, findings),
    editor: editable ? editor(column, words, first) : false,
    editable,
    sorter: compare(column.type),
    headerFilter: 'input', headerFilterFunc: filter, headerFilterPlaceholder: 'filter',
    headerFilterParams: {elementAttributes: {'aria-label': `Filter by ${column.title}`}},
    resizable: 'header', cssClass: column.required ? 'required' : '',
    definition: undefined,
  })).map(({definition, ...column}) => column);
}

/** [key, cells…] of the service as an object of the grid. */
export function row(table, [key, ...cells]) {
  const object = {_key: key};
  table.columns.forEach((column, at) => { object[column.name] = cells[at]; });
  return object;
}
