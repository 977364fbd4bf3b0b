// A dialog of the browser's own, which keeps the keyboard inside and closes with Escape.

import { html, nothing } from '/webjars/lit-html/lit-html.js';
import { ref } from '/webjars/lit-html/directives/ref.js';

/** Lit names the element before it stands in the page. */
const show = (element) => queueMicrotask(() => element?.isConnected && !element.open && element.showModal());

/** @param content nothing to show: no dialog */
export function openDialog(content, close) {
  const cancelled = (event) => {
    event.preventDefault();
    close();
  };
  return content ? html`<dialog ${ref(show)} @cancel=${cancelled} aria-labelledby="dialog-title">
    <article>${content}</article></dialog>` : nothing;
}
