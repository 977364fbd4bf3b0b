// A CSV file that is tried first: what is wrong is told by row, and nothing is taken before somebody says so.
import {html, nothing} from '/webjars/lit-html/lit-html.js';
import {Refused, postText} from '../../api.js';
import {count} from '../../words.js';

const MOST_BYTES = 2 << 20;

/** @param state {file, tried, problem}, kept by the page; @param draw again; @param taken what is done then */
export function upload(path, state, draw, taken) {
  async function sent(dryRun) {
    try {
      return await postText(`${path}/import?dryRun=${dryRun}`, state.file.text, 'text/csv');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      state.problem = error;
      return null;
    }
  }
  async function chosen(event) {
    const [file] = event.target.files;
    event.target.value = '';
    if (!file) return;
    Object.assign(state, {file: null, tried: null, problem: null});
    if (file.size > MOST_BYTES) state.problem = new Error('The file has more than 2 MB.');
    else {
      state.file = {name: file.name, text: await file.text()};
      state.tried = await sent(true);
    }
    draw();
  }
  async function take() {
    const {name} = state.file;
    const done = await sent(false);
    if (done) Object.assign(state, {file: null, tried: null});
    await (done ? taken(`“${name}” was taken: ${count(done.rows, 'row')}.`) : draw());
  }
  const leave = () => { Object.assign(state, {file: null, tried: null, problem: null}); draw(); };
  const rows = all => html`<ul class="wrong">${all.map(row => html`<li>Row ${row.row}: ${row.reason}</li>`)}</ul>`;
  const {file, tried, problem} = state;
  return html`<p class="row"><label>CSV file <input type="file" id="file" accept=".csv,text/csv" @change=${chosen}></label></p>
    ${problem ? html`<div class="problem" role="alert"><p>${problem.message}</p>${problem.problem?.rows ? rows(problem.problem.rows) : nothing}</div>` : nothing}
    ${tried?.wrong.length ? html`<div class="problem" role="alert"><p>“${file.name}” cannot be taken:</p>${rows(tried.wrong)}</div>` : nothing}
    ${tried && !tried.wrong.length ? html`<div class="warning" role="status"><p>“${file.name}” is right: ${count(tried.rows, 'row')}. Nothing is changed yet.</p>
      <p class="row"><button id="take" @click=${take}>Take it</button> <button class="quiet" @click=${leave}>Leave it</button></p></div>` : nothing}`;
}
