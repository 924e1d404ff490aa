// Classes of single stands by carbon density, by the method in use.
import * as api from '../api.js';
import { store } from '../store.js';
import { colours, naturalBreaks, RAMPS, sampled } from './classes.js';

/** The server's name of the layer whose stands carbon is accounted of. */
export const STANDS = 'forest';

/** Values that breaks are found among: more would take long and move them little. */
const SAMPLE = 200;

const made = new WeakMap();

/** {classes, colours, unknown, of}: how many are unknown, and the t C/ha of each id, or null. */
export async function standClasses() {
  const { version } = await api.tileset(STANDS);
  const columns = await api.standColumns(store.get().carbonMethod, version);
  if (!made.has(columns)) {
    made.set(columns, classesOf(columns));
  }
  return made.get(columns);
}

function classesOf({ ids, tonnesCPerHa }) {
  const known = tonnesCPerHa.filter((value) => value !== null);
  const classes = naturalBreaks(sampled(known, SAMPLE));
  return {
    classes,
    colours: colours(RAMPS.YlGn, classes.length),
    unknown: ids.length - known.length,
    of: new Map(ids.map((id, i) => [id, tonnesCPerHa[i]])),
  };
}
