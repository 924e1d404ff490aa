// Where a layer's data comes from, in full.
import { badge } from '../badge.js';
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { facts, section } from './panel.js';

export function provenance(layer) {
  const { kind, source, licence, asOf, credit, note } = layer.provenance ?? {};
  return section(t('provenance.title'),
    h('p', { class: 'provenance-kind' }, badge(kind), ' ', kind && t(`badge.${kind}.long`)),
    facts([
      [t('provenance.source'), source],
      [t('provenance.asOf'), asOf],
      [t('provenance.licence'), licence],
      [t('provenance.credit'), credit],
    ]),
    note && h('p', { class: 'note' }, tr(note)));
}
