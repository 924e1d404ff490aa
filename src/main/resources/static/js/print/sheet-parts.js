// Parts of a printed sheet: legend, sources, and what must be said about the data.
import { badge } from '../badge.js';
import { today } from '../city-day.js';
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { swatch } from '../legend.js';

/** Areas under a coloured county would show as stains on paper, so they are left out. */
export function printed(layers, wanted, shaded) {
  const stains = layers.filter(({ geometryType, group }) =>
    shaded && geometryType === 'polygon' && group !== 'pattern');
  return { ...wanted, ...Object.fromEntries(stains.map(({ id }) => [id, { visible: false, opacity: 1 }])) };
}

/** Legend entries of the layers; a layer with one entry goes by its own title. */
export function legendOf(layers, legends) {
  return h('section', { class: 'sheet-legend' }, h('h2', {}, t('legend.title')),
    h('ul', {}, layers.map((layer, i) => {
      const entries = legends[i];
      if (entries.length <= 1) {
        return h('li', {}, entries[0] && swatch(entries[0].svg), tr(layer.title));
      }
      return h('li', { class: 'legend-group' }, h('span', {}, tr(layer.title)),
        h('ul', {}, entries.map((entry) => h('li', {}, swatch(entry.svg), tr(entry.title)))));
    })));
}

/** One line a source, with the layers that came from it. */
export function sourcesOf(layers) {
  const bySource = new Map();
  for (const layer of layers) {
    const { kind, source, licence, asOf, credit } = layer.provenance ?? {};
    const line = [credit ?? source, asOf, licence].filter(Boolean).join('，');
    const entry = bySource.get(line) ?? { kind, titles: [] };
    entry.titles.push(tr(layer.title));
    bySource.set(line, entry);
  }
  return h('section', { class: 'sheet-sources' }, h('h2', {}, t('print.sources')),
    h('ul', {}, [...bySource].map(([line, { kind, titles }]) =>
      h('li', {}, h('span', {}, `${titles.join('、')}：${line} `), badge(kind)))));
}

export function notes(layers) {
  const illustrative = layers.some((layer) => layer.provenance?.kind === 'illustrative');
  return h('section', { class: 'sheet-notes' },
    illustrative && h('p', { class: 'sheet-notice' }, t('print.notice')),
    h('p', {}, t('print.projection')),
    h('p', {}, t('print.made', { date: today() })));
}
