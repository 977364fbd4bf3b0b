// A table as a file, made of what is on the page.

const quoted = text => /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value) {
  if (value === null || value === undefined) return '';
  const text = String(value);
  const isNumber = text !== '' && !Number.isNaN(Number(text));
  return quoted(!isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
}

export function toCsv(columns, rows) {
  return [columns, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

export function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/csv;charset=utf-8'}));
  const link = Object.assign(document.createElement('a'), {href: url, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
