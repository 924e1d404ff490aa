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

/** The screens on which the panel lies below and not beside; also in css/phone.css. */
const NARROW = matchMedia('(max-width: 959px)');

const MOVE = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
const FLIGHT = MOVE === 0 ? 0 : 600;

/** Texts of all layers make way for each other, those of upper layers first. */
export const LABELS = 'labels';

/** Drawing order: what covers what, whatever the layer tree says. */
export const STACK = {
  basemap: 10, ground: 0, polygons: 100, shading: 5000, squares: 5100, areas: 5150, heat: 5200, lines: 6000, mask: 7000, zones: 8000, rings: 8500, points: 9000, assessed: 9500,
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
    view.fit(home, { size: map.getSize(), padding: [NARROW.matches ? 116 : 28, 28, 28, 28] });
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
    keepInSight: (extent) => keepInSight(map, extent),
    zoomBy: (levels) => view.animate({ zoom: view.getZoom() + levels, duration: MOVE }),
  };
}

/** What the open panel covers of the map, CSS pixels. */
export function covered() {
  const panel = document.getElementById('panel');
  const open = panel && !panel.hidden;
  return {
    right: open && !NARROW.matches ? panel.offsetWidth + 10 : 0,
    bottom: open && NARROW.matches ? panel.offsetHeight : 0,
  };
}

/** Room to leave around what is flown to, so that it stays in sight. */
function padding() {
  const { right, bottom } = covered();
  return [NARROW.matches ? 116 : 40, 40 + right, 56 + bottom, 40];
}

/** Least move that brings a span into a free one; a span too long is set in the middle. */
function shift([from, to], [freeFrom, freeTo]) {
  if (to - from > freeTo - freeFrom) {
    return (from + to) / 2 - (freeFrom + freeTo) / 2;
  }
  return Math.min(0, from - freeFrom) + Math.max(0, to - freeTo);
}

/** Moves the map only as far as the panel hides what was chosen, at the same zoom. */
function keepInSight(map, extent) {
  const view = map.getView();
  const [width, height] = map.getSize();
  const { right, bottom } = covered();
  const [left, top] = map.getPixelFromCoordinate([extent[0], extent[3]]) ?? [];
  const [farRight, farBottom] = map.getPixelFromCoordinate([extent[2], extent[1]]) ?? [];
  if (left === undefined || view.getAnimating() || right + bottom === 0) {
    return;
  }
  const dx = right > 0 && farRight > width - right ? shift([left, farRight], [20, width - right - 20]) : 0;
  const dy = bottom > 0 && farBottom > height - bottom ? shift([top, farBottom], [116, height - bottom - 20]) : 0;
  if (dx !== 0 || dy !== 0) {
    const [x, y] = view.getCenter();
    const resolution = view.getResolution();
    view.animate({ center: [x + dx * resolution, y - dy * resolution], duration: MOVE });
  }
}

function flyTo(map, extent, { maxZoom = 15 }) {
  map.getView().fit(extent, { padding: padding(), maxZoom, duration: FLIGHT });
}
