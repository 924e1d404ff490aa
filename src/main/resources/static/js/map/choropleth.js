// Zones coloured by the chosen indicator.
import * as figures from '../figures.js';
import { store } from '../store.js';
import { classOf, colours, naturalBreaks, rampOf } from './classes.js';
import { hatch } from './hatch.js';
import { STACK } from './map.js';

const { ol } = window;

/** Paper, for zones that have been counted and have none: neither a small value nor no data. */
export const NOTHING = '#fbfaf7';

/** Strength of the colours: over the whole city they speak alone, nearer the map shows through. */
const STRONG = { zoom: 10.5, opacity: 0.86 };
const FAINT = { zoom: 12, opacity: 0.42 };

/** Strength of the paper that lies over other themes where single stands are coloured. */
const VEIL = 0.66;

/** The classes of a measurement: {classes, colours, zero: whether some zone has none}. */
export function classify(indicator, measurement) {
  const values = measurement.zones.map((row) => figures.valueOf(indicator, row));
  const classes = naturalBreaks(values.filter((value) => value !== 0));
  return {
    classes, colours: colours(rampOf(indicator.colour), classes.length), zero: values.includes(0),
  };
}

function opacityAt(zoom) {
  const way = (zoom - STRONG.zoom) / (FAINT.zoom - STRONG.zoom);
  const part = Math.min(1, Math.max(0, way));
  return STRONG.opacity + part * (FAINT.opacity - STRONG.opacity);
}

export function addChoropleth(map, zones) {
  const layer = new ol.layer.Vector({
    source: zones.source, zIndex: STACK.shading, visible: false, style: null,
  });
  map.addLayer(layer);
  const follow = () =>
    layer.setOpacity(store.get().standsShown ? VEIL : opacityAt(map.getView().getZoom()));
  map.getView().on('change:resolution', follow);
  follow();
  let round = 0;
  const apply = async () => {
    const mine = ++round;
    const indicator = figures.ranked(figures.find(store.get().indicator));
    follow();
    if (store.get().standsShown) {
      layer.setStyle(fillStyle(NOTHING));
      layer.setVisible(true);
      return;
    }
    if (!store.get().shaded || !indicator) {
      layer.setVisible(false);
      return;
    }
    const measurement = await figures.measure(indicator).catch(() => null);
    if (mine === round) {
      layer.setStyle(measurement ? styleFor(indicator, measurement) : null);
      layer.setVisible(measurement !== null);
    }
  };
  apply();
  store.on(['indicator', 'shaded', 'definitions', 'denominator', 'carbonMethod', 'carbonFigure',
    'standsShown'], apply);
  return layer;
}

function styleFor(indicator, measurement) {
  const { classes, colours: paints } = classify(indicator, measurement);
  const styles = paints.map((color) => fillStyle(color));
  const none = fillStyle(hatch());
  const nothing = fillStyle(NOTHING);
  return (feature) => {
    const row = figures.rowOf(measurement, feature.get('zoneCode'));
    const value = figures.valueOf(indicator, row);
    return value === 0 ? nothing : styles[classOf(value, classes)] ?? none;
  };
}

const fillStyle = (color) => new ol.style.Style({ fill: new ol.style.Fill({ color }) });
