// What was live and since when; one click brings an earlier one back.
import {html, nothing, render} from '/webjars/lit-html/lit-html.js';
import {get, post} from '../api.js';
import {moment, version} from '../words.js';

export const title = 'Releases';

export async function open(root, args, context) {
  let state = null;
  let differences = null;
  let problem = null;
  const may = context.me.roles.some(role => ['approver', 'administrator'].includes(role));

  async function load() {
    const [{releases}, overview] = await Promise.all([get('/releases'), get('/overview')]);
    state = {releases, live: overview.version};
  }

  const show = release => async () => {
    const changed = await get(`/versions/${release.version}/differences?from=${release.before}`);
    differences = {number: release.number, sentences: changed.differences.map(one => `${one.part}: ${one.sentence}`)};
    draw();
  };

  const back = target => async () => {
    problem = null;
    try {
      await post('/rollbacks', {version: target, live: state.live, comment: ''});
      context.say(`${version(target)} is live again.`);
    } catch (error) {
      problem = error.message;
    }
    await load();
    draw();
  };

  const line = release => html`<tr>
    <td>${moment(release.at)}</td>
    <td>${release.kind === 'ROLLED_BACK' ? 'back to ' : ''}“${release.name}”
      ${release.draft ? html`<a class="help" href="#/drafts/${release.draft}/log">its log</a>` : nothing}
      ${release.comment ? html`<br><span class="help">${release.comment}</span>` : nothing}</td>
    <td>${release.by}${release.approvedBy ? html`<br><span class="help">approved by ${release.approvedBy}</span>` : nothing}</td>
    <td><a href="#/versions/${release.version}/campaigns">${version(release.version)}</a>
      ${release.version === state.live ? html`<span class="badge live">live</span>` : nothing}</td>
    <td><button class="quiet" @click=${show(release)}>What it changed</button></td>
    <td>${may && release.number === state.releases[0].number
      ? html`<button class="secondary" @click=${back(release.before)}>Roll back to ${version(release.before)}</button>` : nothing}</td></tr>
    ${differences?.number === release.number ? html`<tr><td colspan="6"><ul>${differences.sentences.map(one => html`<li>${one}</li>`)}</ul></td></tr>` : nothing}`;

  function draw() {
    render(html`<section class="page"><h1>Releases</h1>
      <p class="help">Each decision names the version it was made under. Returns are decided under the version of their sale, whatever is live by then.</p>
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}
      ${state.releases.length ? html`<div class="table"><table>
        <thead><tr><th scope="col">Live from</th><th scope="col">What</th><th scope="col">Who</th><th scope="col">Version</th><th scope="col"><span class="hidden">Changes</span></th><th scope="col"><span class="hidden">Back</span></th></tr></thead>
        <tbody>${state.releases.map(line)}</tbody></table></div>`
      : html`<p class="empty">Nothing was published here yet. The program’s folder decides, as version ${version(state.live)}, until the first draft is published.</p>`}
    </section>`, root);
  }
  await load();
  draw();
}
