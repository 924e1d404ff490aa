// A layer: legend, where it comes from, and its features as a table.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { swatch } from '../legend.js';
import { failure, pending } from '../pending.js';
import { pushPanel } from '../store.js';
import { featureName, valueText } from './feature.js';
import { facts, section } from './panel.js';
import { provenance } from './provenance.js';

const PAGE_SIZE = 25;

/** What far zooms show of a large layer instead of each parcel; nothing for others. */
function merged(id) {
  const note = h('p', { class: 'hint' });
  api.tileset(id).then(({ generalisation }) => {
    note.textContent = generalisation
      ? t('layer.merged', { zoom: generalisation.mergedToZoom, rule: tr(generalisation.rule) }) : '';
  }).catch(() => note.remove());
  return note;
}

export function layerView(layers) {
  return ({ id }) => {
    const layer = layers.find((each) => each.id === id);
    if (!layer) {
      return { kicker: t('rail.layers'), title: id, content: h('p', {}, t('layer.noFeatures', { id })) };
    }
    return {
      kicker: t('rail.layers'),
      title: tr(layer.title),
      content: [
        section(t('layer.legend'), pending(() => api.legend(id), (entries) =>
          h('ul', { class: 'legend' }, entries.map((entry) =>
            h('li', {}, swatch(entry.svg), tr(entry.title)))))),
        layer.version && merged(id),
        provenance(layer),
        section(null, facts([
          [t('layer.version'), h('code', { title: layer.version }, format.shortHash(layer.version))],
          [t('layer.imported'), layer.importedAt && format.moment(layer.importedAt)],
        ])),
        section(t('layer.features'), !layer.featureCount
          ? h('p', { class: 'hint' }, t('layer.noFeatures', { id }))
          : featureTable(layer)),
      ],
    };
  };
}

function featureTable(layer) {
  const body = h('tbody');
  const count = h('p', { class: 'meta' });
  const more = h('button', { class: 'secondary' }, t('layer.more'));
  const extra = layer.attributes.find(({ name, type }) =>
    name !== layer.label && ['integer', 'number'].includes(type))
    ?? layer.attributes.find(({ name }) => name !== layer.label);
  let next = null;
  const add = (page) => {
    body.append(...page.features.map((feature) => tableRow(layer, feature, extra)));
    const link = page.links?.find(({ rel }) => rel === 'next');
    next = link ? pathOf(link.href) : null;
    more.hidden = next === null;
    count.textContent = t('layer.first', {
      n: format.number(body.children.length), total: format.number(layer.featureCount),
    });
  };
  more.addEventListener('click', async () => {
    try {
      add(await api.get(next));
    } catch (error) {
      more.after(failure(error));
    }
  });
  return pending(() => api.items(layer.id, { limit: PAGE_SIZE }), (page) => {
    body.replaceChildren();
    add(page);
    return [h('table', { class: 'features' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, tr(layer.title)),
        extra && h('th', { scope: 'col', class: 'right' }, tr(extra.alias)))), body), count, more];
  });
}

/** Links are absolute; only their path is asked for, so that a proxy in front does no harm. */
function pathOf(href) {
  const url = new URL(href, location.href);
  return url.pathname + url.search;
}

function tableRow(layer, feature, extra) {
  return h('tr', {},
    h('td', {}, h('button', {
      class: 'link',
      on: { click: () => pushPanel({ kind: 'feature', layer: layer.id, id: String(feature.id) }) },
    }, featureName(layer, feature))),
    extra && h('td', { class: 'right' }, valueText(extra, feature.properties[extra.name])));
}
