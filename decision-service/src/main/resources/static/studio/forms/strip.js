// A picture of which metric gives which tier. Drawn by attributes: the page allows no style in its text.
import {html, svg} from '/webjars/lit-html/lit-html.js';
import {money, number} from '../words.js';

export function strip({input, bands}, tiers, currency, width) {
  const WIDTH = Math.max(200, width);
  const words = value => input === 'spend' ? money(value, currency) : `${number(value)} ${input}`;
  const most = Number(bands.at(-1).from) * 1.3 || 1;
  const at = value => Number(value) / most * WIDTH;
  const said = bands.map(band => `from ${words(band.from)} ${band.tier ?? 'no tier'}`).join(', ');
  return html`<svg class="strip" viewBox="0 0 ${WIDTH} 62" preserveAspectRatio="none" role="img" aria-label="By ${input}: ${said}">
    ${bands.map((band, i) => {
      const x = at(band.from);
      const width = (i + 1 < bands.length ? at(bands[i + 1].from) : WIDTH) - x;
      const colour = band.tier == null ? 'band-none' : `band${Math.max(0, tiers.indexOf(band.tier)) % 6}`;
      return svg`<rect x=${x} y="2" width=${width} height="34" class=${colour}></rect>
        ${width > 60 ? svg`<text x=${x + 8} y="24">${band.tier ?? 'no tier'}</text>` : ''}
        ${width > 40 ? svg`<text x=${x} y="54" class="at">${words(band.from)}</text>` : ''}`;
    })}</svg>`;
}
