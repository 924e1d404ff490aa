// What else lay under the last click: the way to what is covered by something larger or smaller.
import { badge } from '../badge.js';
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { nameOf } from '../map/hover.js';
import { openPanel } from '../store.js';
import { section } from './panel.js';

const MOST = 8;
let hits = [];

export function remember(found) {
  hits = found;
}

export function alsoHere(except = null) {
  const others = hits.filter(({ layer, id }) => `${layer}/${id}` !== except).slice(0, MOST);
  return others.length === 0 ? null : section(t('county.also'), h('ul', { class: 'list' },
    others.map((hit) => h('li', {},
      h('button', {
        class: 'list-button',
        on: {
          click: () => openPanel(
            { kind: 'feature', layer: hit.layer, id: hit.id, version: hit.version }),
        },
      }, h('span', {}, nameOf(hit)), h('span', { class: 'meta' }, tr(hit.definition.title))),
      badge(hit.definition.provenance?.kind)))));
}
