// The figures behind a coloured map, printed beside it.
import { badge } from '../badge.js';
import { h, largestFirst } from '../dom.js';
import * as figures from '../figures.js';
import { t, tr } from '../i18n/index.js';
import { shadingLegendReady } from '../rail/shading-legend.js';
import { store } from '../store.js';

/** Title, definition, classes and table; null when the map is not coloured. */
export async function indicatorOf() {
  const indicator = figures.ranked(figures.find(store.get().indicator));
  if (!store.get().shaded || !indicator) {
    return null;
  }
  const measurement = await figures.measure(indicator);
  const legend = await shadingLegendReady(indicator, measurement);
  const row = (each, name) => h('tr', {}, h('th', { scope: 'row' }, name),
    h('td', {}, figures.valueText(indicator, figures.valueOf(indicator, each))));
  return h('section', { class: 'sheet-indicator' },
    h('h2', {}, tr(indicator.title), ' ', badge(figures.provenanceOf(measurement))),
    h('p', {}, figures.meaning(indicator, measurement)),
    legend,
    h('table', {},
      h('tbody', {}, largestFirst(measurement.zones, (each) => figures.valueOf(indicator, each))
        .map((each) => row(each, each.name))),
      h('tfoot', {}, row(measurement.total, t('league.total')))),
    h('p', { class: 'meta' }, `${t('receipt.id')} ${measurement.receipt?.id ?? ''}`));
}
