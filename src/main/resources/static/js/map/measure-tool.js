// Measuring on the map: a line or an area, on the ellipsoid, by the rule the server measures by.
import { askOfSite, openAssessment } from '../assessment/desk.js';
import { drawnSite } from '../assessment/site.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { crosses, hectares, mu, ringArea } from '../geodesy/area.js';
import { pathLength } from '../geodesy/distance.js';
import { t, unit } from '../i18n/index.js';
import { read as readRoute, write as writeRoute } from '../route.js';
import { openPanel, store } from '../store.js';
import { STACK, toLonLat } from './map.js';

const { ol } = window;
const INK = '#8a3b12';
/** What each drawing tool draws. */
const DRAWING = {
  distance: 'LineString', area: 'Polygon', planting: 'Polygon', assessment: 'Polygon', scenarioPolygon: 'Polygon', scenarioLine: 'LineString',
};
/** Tools whose finished shape becomes a feature. */
const GIVING = ['scenarioPolygon', 'scenarioLine'];

const STYLE = [
  new ol.style.Style({ stroke: new ol.style.Stroke({ color: '#fff', width: 5 }) }),
  new ol.style.Style({
    stroke: new ol.style.Stroke({ color: INK, width: 2, lineDash: [6, 4] }),
    fill: new ol.style.Fill({ color: 'rgba(138, 59, 18, .12)' }),
    image: new ol.style.Circle({
      radius: 4.5,
      fill: new ol.style.Fill({ color: '#fff' }),
      stroke: new ol.style.Stroke({ color: INK, width: 2 }),
    }),
  }),
];

/** What a drawn geometry measures, as lines of text. */
export function measured(geometry, meridian) {
  if (geometry.getType() === 'LineString') {
    return [format.metres(pathLength(geometry.getCoordinates().map(toLonLat)))];
  }
  const ring = geometry.getCoordinates()[0].map(toLonLat);
  if (crosses(ring.slice(0, -1))) {
    return [t('measure.crossing'), t('measure.crossingAdvice')];
  }
  const area = ringArea(ring.slice(0, -1), meridian);
  return [
    `${format.withUnit(format.number(hectares(area), 2), unit('ha'))} `
      + `(${format.withUnit(format.number(mu(area), 2), unit('mu'))})`,
    t('measure.perimeter', { value: format.metres(pathLength(ring)) }),
  ];
}

/** How long the map takes to tell a click from the first of two, ms; until then they are the drawing's. */
const CLICK = 300;

/** The corners of what is drawn, degrees; null while it is no area yet. */
function ringOf(geometry) {
  const ring = distinct(geometry?.getCoordinates()[0].slice(0, -1).map(toLonLat) ?? []);
  return ring.length < 3 || crosses(ring) ? null : ring;
}

/** The corners as "lon lat, …". */
const groundOf = (geometry) => ringOf(geometry)
  ?.map((corner) => corner.map((degree) => degree.toFixed(6)).join(' ')).join(',') ?? null;

/** Assesses what is drawn, where it is an area. */
function assess(geometry) {
  const ring = ringOf(geometry);
  if (ring) {
    openAssessment();
    askOfSite(drawnSite(ring));
  }
  return ring !== null;
}

/** Hands on what is drawn; an outline that crosses itself stays on the map to be seen. */
function give(geometry) {
  const isArea = geometry.getType() === 'Polygon';
  if (!isArea || groundOf(geometry)) {
    const lonLat = (point) => toLonLat(point).map((degree) => Number(degree.toFixed(7)));
    const points = isArea ? geometry.getCoordinates()[0] : geometry.getCoordinates();
    const line = distinct(points.map(lonLat));
    store.set({ drawn: { type: geometry.getType(), coordinates: isArea ? [line] : line } });
  }
}

export function addMeasureTool(map, readout, meridian) {
  const source = new ol.source.Vector();
  map.addLayer(new ol.layer.Vector({ source, zIndex: STACK.drawing, style: STYLE }));
  let draw = null;
  let current = null;
  const say = (geometry) => {
    current = geometry;
    if (store.get().tool === 'planting') {
      store.set({ ground: groundOf(geometry) });
    }
    show(readout, store.get().tool, geometry && measured(geometry, meridian), geometry);
  };
  const stop = () => {
    map.removeInteraction(draw);
    draw = null;
    source.clear();
    current = null;
    readout.hidden = true;
  };
  const start = (tool) => {
    draw = new ol.interaction.Draw({
      source, type: DRAWING[tool], style: STYLE, stopClick: true,
    });
    draw.on('drawstart', (event) => {
      source.clear();
      event.feature.getGeometry().on('change', (change) => say(change.target));
    });
    draw.on('drawend', (event) => {
      const geometry = event.feature.getGeometry();
      say(geometry);
      if (GIVING.includes(tool)) {
        give(geometry);
      } else if (tool === 'assessment' && assess(geometry)) {
        setTimeout(() => store.get().tool === tool && store.set({ tool: null }), CLICK);
      }
    });
    map.addInteraction(draw);
    say(null);
  };
  store.on(['tool'], ({ tool }) => {
    stop();
    if (tool === 'planting') {
      openPanel({ kind: 'planting' });
    }
    if (tool === 'assessment') {
      openAssessment();
    }
    if (tool in DRAWING) {
      start(tool);
    } else if (tool) {
      show(readout, tool, null);
    }
  });
  store.on(['lang'], () => draw && say(current));
  map.getTargetElement().addEventListener('keydown', (event) => draw && drawByKey(event, draw, map));
}

/** The middle of the map is the keyboard's pen. */
function drawByKey(event, draw, map) {
  if (event.key === 'Enter') {
    draw.appendCoordinates([map.getView().getCenter()]);
  } else if (event.key === ' ') {
    event.preventDefault();
    draw.finishDrawing();
  }
}

/** A drawn line leads to the stations along it. */
function alongButton(geometry) {
  const route = geometry && writeRoute(distinct(geometry.getCoordinates().map(toLonLat)));
  return readRoute(route ?? '') && h('button', {
    class: 'secondary', id: 'measure-along',
    on: {
      click: () => {
        store.set({ tool: null });
        openPanel({ kind: 'along', route });
      },
    },
  }, t('along.ask'));
}

/** A measured area can be assessed as it is. */
const assessButton = (geometry) => geometry && ringOf(geometry) && h('button', {
  class: 'secondary', id: 'measure-assess',
  on: { click: () => assess(geometry) && store.set({ tool: null }) },
}, t('assess.measured'));

/** The point that is being placed lies on the one before it until the pointer moves. */
const distinct = (points) => points.filter((point, i) => i === 0 || String(point) !== String(points[i - 1]));

function show(readout, tool, lines, geometry = null) {
  readout.hidden = false;
  fill(readout,
    h('output', { 'aria-live': 'polite' },
      (lines ?? [t(`measure.${tool}Hint`)]).map((line, i) =>
        h('p', { class: lines && i === 0 ? 'readout-figure' : 'meta' }, line)),
      lines && h('p', { class: 'meta' }, t('measure.rule'))),
    h('p', { class: 'meta keyboard-hint' }, t('measure.keyboard')),
    tool === 'distance' && alongButton(geometry),
    tool === 'area' && assessButton(geometry),
    h('button', { class: 'quiet', on: { click: () => store.set({ tool: null }) } }, t('measure.done')));
}
