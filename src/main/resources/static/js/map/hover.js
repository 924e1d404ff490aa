// The preview under the pointer: what is there and three figures of its county.
import { hectaresText } from '../area-text.js';
import { fill, h } from '../dom.js';
import { badge } from '../badge.js';
import * as figures from '../figures.js';
import { t, tr } from '../i18n/index.js';
import { selectedZone, store } from '../store.js';
import { covered } from './map.js';
import { featuresAt, meant } from './pick.js';
import { standLines } from './stand-hover.js';

const OFFSET = 14;

export function addHover(atlas, zones, card) {
  let queued = null;
  const hide = () => {
    card.hidden = true;
    store.set({ hovered: null });
  };
  const run = () => {
    const event = queued;
    queued = null;
    if (!event || store.get().tool) {
      hide();
      return;
    }
    const hit = meant(featuresAt(atlas.ol, event.pixel, 3), atlas.view.getZoom(), zones.definition.id);
    const under = zones.at(event.coordinate);
    // The open panel already says more of its own county.
    const zone = under?.get('zoneCode') === selectedZone() ? null : under;
    atlas.ol.getTargetElement().classList.toggle('pointing', Boolean(hit ?? under));
    if (!hit && !zone) {
      hide();
      return;
    }
    store.set({ hovered: zone?.get('zoneCode') ?? null });
    render(card, hit, zone, zones);
    place(card, event.pixel, atlas.ol.getSize(), covered().right);
  };
  atlas.ol.on('pointermove', (event) => {
    if (event.dragging || event.originalEvent.pointerType === 'touch') {
      queued = null;
      hide();
      return;
    }
    if (!queued) {
      requestAnimationFrame(run);
    }
    queued = event;
  });
  const drop = () => {
    queued = null;
    hide();
  };
  atlas.ol.getViewport().addEventListener('pointerleave', drop);
  atlas.ol.on(['click', 'movestart'], drop);
  store.on(['panel', 'tool'], drop);
}

function place(card, [x, y], [whole, height], taken) {
  card.hidden = false;
  const width = whole - taken;
  const left = x + OFFSET + card.offsetWidth > width ? x - OFFSET - card.offsetWidth : x + OFFSET;
  const top = y + OFFSET + card.offsetHeight > height ? y - OFFSET - card.offsetHeight : y + OFFSET;
  card.style.transform = `translate(${Math.max(4, Math.round(left))}px, ${Math.max(4, Math.round(top))}px)`;
}

function render(card, hit, zone, zones) {
  const { lang, indicator, shaded, carbonMethod, carbonFigure, standsShown } = store.get();
  const key = [lang, indicator, shaded, carbonMethod, carbonFigure, standsShown,
    hit?.layer, hit?.id, zone?.get('zoneCode')].join('|');
  if (card.dataset.key === key) {
    return;
  }
  card.dataset.key = key;
  fill(card,
    hit && h('p', { class: 'hover-feature' },
      h('strong', {}, nameOf(hit)), ' ', h('span', { class: 'meta' }, tr(hit.definition.title)), ' ',
      badge(hit.definition.provenance?.kind)),
    standLines(hit),
    zone && h('p', { class: 'hover-zone' }, zone.get(zones.definition.label)));
  if (zone) {
    appendFigures(card, key, zone.get('zoneCode'));
  }
}

export function nameOf({ definition, id, feature }) {
  const name = definition.label ? feature.get(definition.label) : null;
  return name ?? t('feature.unnamed', { layer: tr(definition.title), id });
}

/** The three figures of a preview: cover, wetland, carbon. */
export const previewIndicators = () => [
  figures.firstOf('forest-cover'),
  figures.firstOf('wetland-area', 'wetland-rate'),
  figures.firstOf(figures.CARBON),
].filter((indicator) => indicator !== null);

/** The figure that colours the map is previewed as it is coloured. */
const asShaded = (indicator) => (store.get().shaded && store.get().indicator === indicator.id
  ? figures.ranked(indicator) : indicator);

async function appendFigures(card, key, code) {
  const rows = await Promise.all(previewIndicators().map(asShaded).map(async (indicator) => {
    const measurement = await figures.measure(indicator).catch(() => null);
    return measurement && figureRow(indicator, measurement, code);
  }));
  if (card.dataset.key === key) {
    card.append(h('dl', { class: 'hover-figures' }, rows.filter((row) => row !== null)));
  }
}

function figureRow(indicator, measurement, code) {
  const row = figures.rowOf(measurement, code);
  const value = indicator.id.startsWith('wetland')
    ? hectaresText(row?.coveredAreaHa)
    : figures.valueText(indicator, figures.valueOf(indicator, row));
  const title = indicator.id.startsWith('wetland') ? t('county.wetland') : tr(indicator.title);
  return h('div', {},
    h('dt', {}, title), h('dd', {}, value, ' ', badge(figures.provenanceOf(measurement))));
}
