// The map itself: one view, kept in step with the page's state.
import { store } from '../store.js';

const { ol } = window;

export const fromLonLat = (point) => ol.proj.fromLonLat(point);
export const toLonLat = (point) => ol.proj.toLonLat(point);
export const extentOf = ([minLon, minLat, maxLon, maxLat]) => [
  ...fromLonLat([minLon, minLat]), ...fromLonLat([maxLon, maxLat]),
];

/** What the map shows: smallest and largest longitude and latitude. */
export const boundsOf = (map) => {
  const [minX, minY, maxX, maxY] = map.getView().calculateExtent(map.getSize());
  return [...toLonLat([minX, minY]), ...toLonLat([maxX, maxY])];
};

const MOVE = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
const FLIGHT = MOVE === 0 ? 0 : 600;

/** Texts of all layers make way for each other, those of upper layers first. */
export const LABELS = 'labels';

/** Drawing order: what covers what, whatever the layer tree says. */
export const STACK = {
  basemap: 10, ground: 0, polygons: 100, shading: 5000, lines: 6000, mask: 7000, zones: 8000, points: 9000,
  labels: 9990, selection: 10_000, drawing: 11_000,
};

/** @param pixelRatio sharpness of the drawing, for paper; the screen's own by default */
export function createMap(target, config, pixelRatio = window.devicePixelRatio) {
  const home = extentOf(config.bounds);
  const roam = ol.extent.buffer(home, Math.max(ol.extent.getWidth(home), ol.extent.getHeight(home)));
  const view = new ol.View({
    extent: roam, minZoom: 6, maxZoom: 19, constrainOnlyCenter: true, enableRotation: false,
  });
  const map = new ol.Map({
    target,
    view,
    pixelRatio,
    controls: [],
    interactions: ol.interaction.defaults.defaults({ altShiftDragRotate: false, pinchRotate: false }),
    moveTolerance: 3,
  });
  const start = store.get().view;
  if (start) {
    view.setCenter(fromLonLat([start.lon, start.lat]));
    view.setZoom(start.zoom);
  } else {
    view.fit(home, { size: map.getSize(), padding: [28, 28, 28, 28] });
  }
  map.on('moveend', () => {
    const [lon, lat] = toLonLat(view.getCenter());
    store.set({ view: { zoom: view.getZoom(), lon, lat } });
  });
  return {
    ol: map,
    view,
    goHome: () => flyTo(map, home, {}),
    flyTo: (bounds, options = {}) => flyTo(map, extentOf(bounds), options),
    flyToExtent: (extent, options = {}) => flyTo(map, extent, options),
    zoomBy: (levels) => view.animate({ zoom: view.getZoom() + levels, duration: MOVE }),
  };
}

/** Room that the open panel covers on a wide screen, so that what is flown to stays in sight. */
function padding() {
  const panel = document.getElementById('panel');
  const beside = innerWidth >= 600 && panel && !panel.hidden ? panel.offsetWidth : 0;
  const below = innerWidth < 600 && panel && !panel.hidden ? panel.offsetHeight : 0;
  return [40, 40 + beside, 56 + below, 40];
}

function flyTo(map, extent, { maxZoom = 15 }) {
  map.getView().fit(extent, { padding: padding(), maxZoom, duration: FLIGHT });
}
