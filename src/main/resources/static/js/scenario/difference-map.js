// Counties coloured by how far one compared scenario is from another in the chosen figure.
import * as api from '../api.js';
import { classOf, naturalBreaks } from '../map/classes.js';
import { NOTHING } from '../map/choropleth.js';
import { STACK } from '../map/map.js';
import { store } from '../store.js';
import { comparedPair } from './compared.js';
import { together } from './comparison.js';
import { differenceOf, differenceText, moves } from './figures.js';

const { ol } = window;

/** Less and more, three classes each; apart for the colour-blind too (ColorBrewer 2.0, PRGn). */
export const SHADES = {
  less: ['#e7d4e8', '#af8dc3', '#762a83'],
  more: ['#d9f0d3', '#7fbf7b', '#1b7837'],
};

/** From the first to the second scenario of a pair: {unit, zones: Map of code to {before, after}}. */
export function between(scenarios, figure) {
  const found = together(scenarios).find(({ id }) => id === figure);
  const afterOf = (zone, change) => (change ?? { after: zone.before }).after;
  return found && {
    unit: found.unit,
    zones: new Map(found.zones.map(({ zone, changes: [one, other] }) =>
      [zone.code, { before: afterOf(zone, one), after: afterOf(zone, other) }])),
  };
}

/** Follows `scenarioMapped`, the id of a figure of the compared scenarios. */
export function addDifferenceMap(map, zones) {
  const layer = new ol.layer.Vector({
    source: zones.source, zIndex: STACK.shading + 1, visible: false, style: null, opacity: 0.9,
    properties: { id: 'scenario-difference' },
  });
  map.addLayer(layer);
  let round = 0;
  const apply = async () => {
    const mine = ++round;
    const state = store.get();
    const pair = state.scenarioMapped && comparedPair(state);
    const difference = pair
      && await Promise.all(pair.map(api.scenario)).then((two) => between(two, state.scenarioMapped)).catch(() => null);
    if (mine === round) {
      layer.setStyle(difference ? styleFor(difference) : null);
      layer.setVisible(Boolean(difference));
    }
  };
  apply();
  store.on(['panel', 'scenarioShown', 'scenarioMapped'], apply);
}

function styleFor({ unit, zones }) {
  const sizes = [...zones].filter(([code, change]) => code !== 'total' && moves(change))
    .map(([, change]) => Math.abs(differenceOf(change)));
  const classes = naturalBreaks(sizes, SHADES.more.length);
  const colour = (change) => {
    if (!change || !moves(change)) {
      return NOTHING;
    }
    const difference = differenceOf(change);
    const last = SHADES.more.length - 1;
    return SHADES[difference > 0 ? 'more' : 'less'][last - (classes.length - 1) + classOf(Math.abs(difference), classes)];
  };
  return (feature) => {
    const change = zones.get(feature.get('zoneCode'));
    return new ol.style.Style({
      fill: new ol.style.Fill({ color: colour(change) }),
      text: change && new ol.style.Text({
        text: differenceText(change, unit), offsetY: 16, font: '600 13px sans-serif', overflow: true,
        fill: new ol.style.Fill({ color: '#2b2a27' }), stroke: new ol.style.Stroke({ color: '#fff', width: 4 }),
      }),
    });
  };
}
