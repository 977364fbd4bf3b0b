// A dialog of the browser's own, which keeps the keyboard inside and closes with Escape.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {ref} from '/webjars/lit-html/directives/ref.js';

/** Lit names the element before it stands in the page. */
const show = element => queueMicrotask(() => element?.isConnected && !element.open && element.showModal());

/** @param submit what the form's button does; @param deed its words */
export function dialog(page, {title, content, deed, submit, grave = false}) {
  const close = event => {
    event.preventDefault();
    page.show(null);
  };
  const send = event => {
    event.preventDefault();
    submit(new FormData(event.target));
  };
  return html`<dialog ${ref(show)} @cancel=${close} aria-labelledby="dialog-title"><article>
    <h2 id="dialog-title">${title}</h2>
    <form @submit=${send}>
      ${page.state.problem ? html`<p class="problem" role="alert">${page.state.problem}</p>` : nothing}
      ${content}
      <div class="row end">
        <button type="button" class="secondary" @click=${close}>Cancel</button>
        <button class=${grave ? 'danger' : ''}>${deed}</button>
      </div>
    </form>
  </article></dialog>`;
}
