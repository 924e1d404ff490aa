// What the colours of the map mean now: classes of counties, or of single stands near the ground.
import { h } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { t, unit } from '../i18n/index.js';
import { classify, NOTHING } from '../map/choropleth.js';
import { standClasses } from '../map/stand-classes.js';
import { pending } from '../pending.js';
import { store } from '../store.js';

/** Span of t C/ha from which classes are told apart without decimals. */
const WIDE = 10;

/** The legend of the coloured map. */
export function shadingLegend(indicator, measurement) {
  return indicator.kind === 'carbon' && store.get().standsShown
    ? pending(standClasses, standBreaks) : zoneBreaks(indicator, measurement);
}

/** The same when all of it is there, for paper. */
export async function shadingLegendReady(indicator, measurement) {
  return indicator.kind === 'carbon' && store.get().standsShown
    ? standBreaks(await standClasses()) : zoneBreaks(indicator, measurement);
}

/** The classes of the choropleth, each with its whole range: above the class below it, up to its end. */
function zoneBreaks(indicator, measurement) {
  const { classes, colours, zero } = classify(indicator, measurement);
  const missing = measurement.zones.some((row) => figures.valueOf(indicator, row) === null);
  const text = (value) => figures.numberText(indicator, value);
  return box([
    zero && breakRow(NOTHING, text(0)),
    classes.map((each, i) => breakRow(colours[i], rangeText(classes, i, text))),
    missing && noData(t('legend.noData')),
  ], [t('legend.breaks', { n: classes.length }), unit(indicator.unit)],
  indicator.kind === 'carbon' && zoomHint());
}

function breakRow(colour, text) {
  const sample = h('span', { class: 'break-box' });
  sample.style.backgroundColor = colour;
  return h('li', {}, sample, h('span', {}, text));
}

function rangeText(classes, i, text) {
  const low = text(i === 0 ? classes[0].from : classes[i - 1].to);
  const high = text(classes[i].to);
  return low === high ? `≤ ${high}` : `${low}–${high}`;
}

function standBreaks({ classes, colours, unknown }) {
  const wide = classes.length > 0 && classes.at(-1).to - classes[0].from >= WIDE;
  const text = (value) => format.number(value, wide ? 0 : 1);
  return box([
    classes.map((each, i) => breakRow(colours[i], rangeText(classes, i, text))),
    unknown > 0 && noData(t('stands.noValue')),
  ], [t('legend.breaks', { n: classes.length }), unit('tC/ha')],
  t('stands.below', { zoom: zoomText() }), t('stands.legend'));
}

/** Where single stands are told apart, when they are not shown yet. */
const zoomHint = () => store.get().standZoom !== null && t('stands.from', { zoom: zoomText() });
const zoomText = () => format.number(store.get().standZoom, 1);

function box(rows, about, hint, title) {
  return h('div', { class: 'breaks' },
    title && h('p', { class: 'meta' }, title),
    h('ul', {}, rows),
    h('p', { class: 'meta' }, about.filter(Boolean).join(' · ')),
    hint && h('p', { class: 'meta zoom-hint' }, hint));
}

const noData = (words) => h('li', {}, h('span', { class: 'break-box hatch' }), words);
