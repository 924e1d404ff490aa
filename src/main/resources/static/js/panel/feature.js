// One feature: its attributes in words, with units, and where they come from.
import * as api from '../api.js';
import { areaText } from '../area-text.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { inUnit, t, tr, unit } from '../i18n/index.js';
import { pending } from '../pending.js';
import { openPanel, store } from '../store.js';
import { STANDS } from '../map/stand-classes.js';
import { alsoHere } from './also-here.js';
import { facts, section } from './panel.js';
import { provenance } from './provenance.js';
import { standCarbon } from './stand-carbon.js';

const { ol } = window;

/** An attribute's value as people read it. */
export function valueText(attribute, value) {
  if (value === null || value === undefined || value === '') {
    return t('value.none');
  }
  const meaning = attribute.codes?.[value];
  if (meaning) {
    return /\d/.test(value) ? `${tr(meaning)} (${value})` : tr(meaning);
  }
  if (typeof value === 'boolean') {
    return t(`value.${value}`);
  }
  if (typeof value === 'number') {
    return format.withUnit(
      inUnit(value, attribute.unit).toLocaleString('en-US', { maximumFractionDigits: 4 }),
      unit(attribute.unit));
  }
  return format.withUnit(String(value), unit(attribute.unit));
}

export function featureName(layer, feature) {
  const name = layer.label ? feature.properties[layer.label] : null;
  return name ?? t('feature.unnamed', { layer: tr(layer.title), id: feature.id });
}

export function featureView(layers, atlas) {
  return ({ layer: layerId, id, version }) => {
    const layer = layers.find((each) => each.id === layerId);
    const title = h('span', {}, tr(layer?.title) || layerId);
    return {
      kicker: tr(layer?.title) || t('feature.kicker'),
      title,
      content: pending(() => api.item(layerId, id, version), (feature) => {
        title.textContent = layer ? featureName(layer, feature) : String(feature.id);
        return content(layer, feature, version, atlas);
      }),
    };
  };
}

function content(layer, feature, version, atlas) {
  const area = feature.areaHa;
  return [
    section(t('feature.attributes'), facts([
      ...(layer?.attributes ?? []).map((attribute) => [
        tr(attribute.alias), valueText(attribute, feature.properties[attribute.name]),
      ]),
      area > 0 && [t('feature.area'), areaText(area)],
    ])),
    layer?.id === STANDS && standCarbon(feature.id, version),
    h('div', { class: 'actions' },
      h('button', { class: 'secondary', on: { click: () => zoomTo(feature, atlas) } }, t('feature.zoom')),
      layer && intoScenario(layer, feature, version)),
    layer && provenance(layer),
    alsoHere(`${layer?.id}/${feature.id}`),
  ];
}

/** Leads to the scenario desk, where the feature's form waits. */
const intoScenario = (layer, feature, version) => h('button', {
  class: 'secondary', id: 'feature-scenario',
  on: {
    click: () => {
      store.set({ scenarioChosen: { layer: layer.id, id: String(feature.id), version } });
      openPanel({ kind: 'scenario' });
    },
  },
}, t('scenario.ofFeature'));

function zoomTo(feature, atlas) {
  const geometry = new ol.format.GeoJSON().readGeometry(feature.geometry, { featureProjection: 'EPSG:3857' });
  atlas.flyToExtent(geometry.getExtent(), { maxZoom: 16 });
}
