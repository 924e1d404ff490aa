// Lights features on the map and flies to them, for any panel that names some.
import * as api from '../api.js';

let viewer = null;

/** @param made what {@link parcelViewer} made */
export function useParcelViewer(made) {
  viewer = made;
}

/**
 * Parcels given as {layer, id, version}; tells how many of them are still kept.
 *
 * @returns a promise of their number
 */
export const lightParcels = (parcels) => viewer.parcels(parcels);

/** Ground given as GeoJSON features. */
export const lightGround = (features) => viewer.ground(features);

export function parcelViewer(atlas, highlight) {
  let asked = null;
  const ground = (features) => {
    const extent = highlight.show(features);
    if (extent) {
      atlas.flyToExtent(extent, { maxZoom: 16 });
    }
  };
  const parcels = async (wanted) => {
    asked = wanted;
    const answers = await Promise.all(wanted.map(({ layer, id, version }) =>
      api.item(layer, id, version).catch((error) => {
        if (error.status === 404) {
          return null;
        }
        throw error;
      })));
    const found = answers.filter((feature) => feature !== null);
    if (asked === wanted) {
      ground(found);
    }
    return found.length;
  };
  return { parcels, ground };
}
