// A site as it is sent: {file, type, body, ring}, the file's name, its media type, what it holds, and the
// corners where it was drawn; null for others.

const GEOJSON = 'application/geo+json';
const ANY = 'application/octet-stream';

const feature = (geometry, properties) => JSON.stringify({ type: 'Feature', properties, geometry });

/** @param ring corners in degrees, the last of them not the first again */
export const drawnSite = (ring) => ({
  file: 'drawn.geojson', type: GEOJSON, ring,
  body: feature({ type: 'Polygon', coordinates: [[...ring, ring[0]]] }, {}),
});

/** @param file chosen on the reader's own machine */
export const fileSite = (file) => ({ file: file.name, type: ANY, ring: null, body: file });

/** The site of an assessment that a link brought; what is asked of it anew is asked of its ground inside the city. */
export const assessedSite = ({ site: { name, geometry } }) => ({
  file: 'assessed.geojson', type: GEOJSON, ring: null, body: feature(geometry, name ? { name } : {}),
});
