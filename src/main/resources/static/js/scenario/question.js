// A draft as the server is asked about it, and back.
import { keyOf } from './draft.js';

/** `assumed` names the attributes that nobody has planned; it stays with the feature wherever it goes. */
const featureOf = ({ kind, id, assumed, feature: { geometry, properties } }) => ({
  type: 'Feature',
  ...(kind === 'change' && { id: Number(id) }),
  ...(assumed?.length > 0 && { assumed }),
  geometry,
  properties,
});

/** The edits of one layer together; `base` is the version that their ids belong to. */
function change(layer, edits) {
  const put = edits.filter(({ kind }) => kind !== 'delete').map(featureOf);
  const base = edits.find((edit) => edit.base)?.base;
  return {
    layer,
    ...(base && { base }),
    ...(put.length > 0 && { put: { type: 'FeatureCollection', features: put } }),
    delete: edits.filter(({ kind }) => kind === 'delete').map(({ id }) => Number(id)),
  };
}

/** {layer, base, put, delete} for each layer that the edits touch. */
export function changes(edits) {
  const layers = [...new Set(edits.map(({ layer }) => layer))];
  return layers.map((id) => change(id, edits.filter(({ layer }) => layer === id)));
}

/** @param unnamed the name of a scenario that has none yet */
export const body = ({ name, note, edits }, unnamed) => ({
  name: name.trim() || unnamed, note: note.trim() || null, changes: changes(edits),
});

const identity = ({ id }, layer, base, place) => (id === undefined
  ? { key: `new/${place}`, kind: 'add' } : { key: keyOf(layer, id), kind: 'change', id: String(id), base });

/** A kept scenario as a draft to go on from. */
export function draftOf({ name, note, changes: kept }) {
  const edits = kept.flatMap(({ layer, base, put, delete: gone }, i) => [
    ...(put?.features ?? []).map((feature, j) => ({
      layer, feature, assumed: feature.assumed ?? [], ...identity(feature, layer, base, `${i}-${j}`),
    })),
    ...(gone ?? []).map((id) => ({ key: keyOf(layer, id), kind: 'delete', layer, id: String(id), base })),
  ]);
  return { name, note: note ?? '', edits };
}
