// A figure: large, with its unit, what it is, how far it can be relied on, and a way to its receipt.
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as figures from '../figures.js';
import { t, tr } from '../i18n/index.js';
import { pushPanel } from '../store.js';

/**
 * @param value text with unit, printed large
 * @param more lines under it
 */
export function figure(indicator, measurement, code, { title, value, more = [], ofArea = false }) {
  const name = title ?? tr(indicator.title);
  return h('div', { class: 'figure' },
    h('p', { class: 'figure-name' }, name),
    h('p', { class: 'figure-line' },
      h('button', {
        class: 'figure-value', dataset: { indicator: indicator.id },
        'aria-label': t('figure.open', { title: name, value }),
        on: { click: () => pushPanel({ kind: 'receipt', indicator: indicator.id, code }) },
      }, value), ' ', badge(figures.provenanceOf(measurement))),
    h('p', { class: 'meta' }, figures.meaning(indicator, measurement, ofArea)),
    more.map((line) => line && h('p', { class: 'figure-more' }, line)));
}
