// The mark of provenance beside every layer and figure.
import { h } from './dom.js';
import { t } from './i18n/index.js';

export function badge(kind) {
  return kind
    ? h('span', { class: `badge badge-${kind}`, title: t(`badge.${kind}.long`) }, t(`badge.${kind}`))
    : null;
}
