// The squares whose middles could have been chosen, as they lie in the plane of the grid.
import { meridianOf, project, unproject } from '../geodesy/gauss-kruger.js';
import { SQUARES } from '../siting/colours.js';
import { STACK, fromLonLat } from './map.js';

const { ol } = window;

const STYLE = new ol.style.Style({
  fill: new ol.style.Fill({ color: `${SQUARES}1f` }),
  stroke: new ol.style.Stroke({ color: SQUARES, width: 0.75 }),
});

const CORNERS = [[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]];

/** Returns the way to show squares by their lon/lat middles and their side, metres. */
export function addCandidateSquares(map) {
  const source = new ol.source.Vector();
  map.addLayer(new ol.layer.Vector({ source, zIndex: STACK.squares, style: STYLE }));
  return (middles, side) => {
    source.clear();
    if (middles.length === 0) {
      return;
    }
    const lons = middles.map(([lon]) => lon);
    const meridian = meridianOf((Math.min(...lons) + Math.max(...lons)) / 2);
    source.addFeatures(middles.map((middle) => {
      const [x, y] = project(middle, meridian);
      const ring = CORNERS.map(([right, up]) =>
        fromLonLat(unproject([x + (right * side) / 2, y + (up * side) / 2], meridian)));
      return new ol.Feature(new ol.geom.Polygon([ring]));
    }));
  };
}
