// The one background that comes from elsewhere, and only when its key is configured.
import { STACK } from './map.js';

const { ol } = window;

export function addBasemap(map, basemap) {
  if (basemap?.kind !== 'tianditu' || !basemap.key) {
    return;
  }
  for (const [i, name] of ['vec', 'cva'].entries()) {
    map.addLayer(new ol.layer.Tile({
      zIndex: STACK.basemap + i,
      opacity: 0.75,
      source: new ol.source.XYZ({
        url: `https://t{0-7}.tianditu.gov.cn/${name}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0`
          + `&LAYER=${name}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}`
          + `&TILECOL={x}&tk=${encodeURIComponent(basemap.key)}`,
        crossOrigin: 'anonymous',
        maxZoom: 18,
      }),
    }));
  }
}
