// The map with everything on it, and the panel that answers to it.
import { addAssessmentScene } from './assessment/scene.js';
import { addBasemap } from './map/basemap.js';
import { addChoropleth } from './map/choropleth.js';
import { cityMeridian } from './map/coordinates.js';
import { addHighlight } from './map/highlight.js';
import { addHover } from './map/hover.js';
import { createMap, toLonLat } from './map/map.js';
import { addMeasureTool } from './map/measure-tool.js';
import { addPicking } from './map/pick.js';
import { addBestSites } from './map/best-sites.js';
import { addRenewableLand } from './map/renewable-land.js';
import { addStandShading } from './map/stand-shading.js';
import { STANDS } from './map/stand-classes.js';
import { addTileLayers } from './map/tile-layers.js';
import { addZones, prefetchZones } from './map/zones.js';
import { remember } from './panel/also-here.js';
import { addPanel } from './panel/panel.js';
import { parcelViewer, useParcelViewer } from './panel/parcel-viewer.js';
import { panelViews } from './panel/views.js';
import { addDifferenceMap } from './scenario/difference-map.js';
import { addDraft } from './scenario/draft.js';
import { addScenarioTool } from './scenario/draw-tool.js';
import { addPreview } from './scenario/preview.js';
import { addScenarioScene } from './scenario/scene.js';
import { addSitingTool } from './siting/map-tool.js';
import { addScene } from './siting/scene.js';
import { filtersOf } from './spotlight.js';
import { openPanel, store } from './store.js';

const $ = (id) => document.getElementById(id);

/** Zones before they have come, or when they never do. */
const NO_ZONES = { has: () => true, find: () => null, name: (code) => code, at: () => null };

export function addAtlas(config, layers) {
  const atlas = createMap($('map'), config);
  const zoneLayer = config.defaultZoneLayer;
  const zoneDefinition = layers.find(({ id, version }) => id === zoneLayer && version);
  let zones = NO_ZONES;
  if (zoneDefinition) {
    prefetchZones(zoneDefinition).catch(() => null);
  }
  addBasemap(atlas.ol, config.basemap);
  addTileLayers(atlas.ol, layers.filter((layer) => layer.id !== zoneLayer));
  addStandShading(atlas.ol, layers.find(({ id }) => id === STANDS));
  const highlight = addHighlight(atlas.ol);
  useParcelViewer(parcelViewer(atlas, highlight));
  addMeasureTool(atlas.ol, $('readout'), cityMeridian(config));
  addChargingTool(atlas);
  const scene = addScene(atlas.ol);
  addSitingTool(atlas, scene);
  const assessmentScene = addAssessmentScene(atlas.ol);
  addDraft();
  const drafted = addScenarioScene(atlas);
  addScenarioTool(atlas, layers, (coordinate) => zones.at(coordinate)?.get('zoneCode') ?? null);
  addPreview();
  const marks = {
    highlight, siting: scene, assessment: assessmentScene, drafted,
    land: addRenewableLand(atlas.ol), bestSites: addBestSites(atlas.ol),
  };
  const panel = () => addPanel($('panel'), panelViews({ atlas, layers, zones, marks },
    (counted, code) => showParcels(atlas, zones, layers, counted, code)));
  if (!zoneDefinition) {
    addPicking(atlas, null, remember);
    panel();
  } else {
    addZones(atlas.ol, zoneDefinition).then((loaded) => {
      zones = loaded;
      addChoropleth(atlas.ol, zones);
      addDifferenceMap(atlas.ol, zones);
      addHover(atlas, zones, $('hover'));
      keepChosenInSight(atlas, zones);
    }).catch((error) => console.warn('zones', error.code)).finally(() => {
      addPicking(atlas, zones === NO_ZONES ? null : zones, remember);
      panel();
    });
  }
  const openCounty = (code) => {
    remember([]);
    openPanel({ kind: 'county', code });
    flyToZone(atlas, zones, code);
  };
  return { ...atlas, openCounty, openResult: (result) => openResult(atlas, zones, zoneDefinition, result) };
}

/** A county chosen on the map comes out from under the panel that its choice has opened. */
function keepChosenInSight(atlas, zones) {
  store.on(['panel'], ({ panel }) => requestAnimationFrame(() => {
    const zone = panel.length === 1 && panel === store.get().panel
      ? zones.find(panel[0].code) : null;
    if (zone) {
      atlas.keepInSight(zone.getGeometry().getExtent());
    }
  }));
}

function flyToZone(atlas, zones, code) {
  const zone = zones.find(code);
  if (zone) {
    atlas.flyToExtent(zone.getGeometry().getExtent());
  } else {
    atlas.goHome();
  }
}

function openResult(atlas, zones, zoneDefinition, { layer, id, bounds }) {
  remember([]);
  const zone = layer === zoneDefinition?.id
    ? zones.all?.().find((feature) => String(feature.getId()) === String(id)) : null;
  const { layers } = store.get();
  store.set({ layers: { ...layers, [layer]: { ...layers[layer], visible: true } } });
  openPanel(zone
    ? { kind: 'county', code: zone.get('zoneCode') } : { kind: 'feature', layer, id: String(id) });
  atlas.flyTo(bounds, { maxZoom: 14 });
}

/**
 * Shows the counted features alone, with the zone lines and what they had to lie within, the rest of
 * the city under a veil; what was shown before comes back when the receipt is left.
 *
 * @param counted {parts, within}, each a list of {layer, where}
 */
async function showParcels(atlas, zones, catalogue, { parts, within }, code) {
  const before = store.get();
  const conditions = [...parts, ...within];
  const shown = [...conditions.map(({ layer }) => layer), zones.definition?.id];
  const layers = Object.fromEntries(Object.keys(before.layers).map((id) =>
    [id, { visible: shown.includes(id), opacity: 1 }]));
  if (before.spotlight === null) {
    const stop = store.on(['spotlight'], ({ spotlight }) => {
      if (spotlight === null) {
        stop();
        store.set({ layers: before.layers, shaded: before.shaded, filters: null });
      }
    });
  }
  store.set({ layers, shaded: false, spotlight: code, filters: null });
  flyToZone(atlas, zones, code);
  const extent = zones.find(code)?.getGeometry().getExtent() ?? zones.source?.getExtent();
  const filters = extent ? await filtersOf(conditions, catalogue, extent) : null;
  if (store.get().spotlight === code) {
    store.set({ filters });
  }
}

function addChargingTool(atlas) {
  const asked = () => store.get().tool === 'charging';
  const ask = (coordinate) => {
    const [lon, lat] = toLonLat(coordinate).map((degree) => degree.toFixed(6));
    openPanel({ kind: 'charging', lon, lat });
    store.set({ tool: null });
  };
  // The click is spent on the question; what lies under it must not be opened as well.
  atlas.ol.on('singleclick', (event) => {
    if (asked()) {
      event.stopPropagation();
      ask(event.coordinate);
    }
  });
  $('map').addEventListener('keydown', (event) =>
    event.key === 'Enter' && asked() && ask(atlas.view.getCenter()));
  store.on(['tool'], ({ tool }) => {
    $('map').classList.toggle('drawing', tool !== null);
    if (tool) {
      $('map').focus({ preventScroll: true });
    }
  });
}
