// What is asked of a site: what is to stand there, by the rules of which day, and how its file is read.

export const SUBJECTS = ['pv-array', 'wind-turbine', 'charging-station', 'building'];

/** The one subject whose rules depend on its size, in parking bays. */
export const STATION = 'charging-station';

/**
 * Asked where the reader has set nothing. What is null the server takes by itself: the day is today, the
 * file says its coordinate and character system, and its polygons are the ground. `site` is of site.js,
 * `number` that of one site among those of its file.
 */
export const USUAL = Object.freeze({
  subject: SUBJECTS[0], asOf: null, bays: 1, bufferMetres: null, crs: null, encoding: null, site: null, number: null,
});

/** Parameters of the request. */
export const parameters = ({ subject, asOf, bays, bufferMetres, crs, encoding, site }) => ({
  subject, asOf, bays: subject === STATION ? bays : null, bufferMetres, crs, encoding, file: site.file,
});

const differing = (one, other) => Object.keys(USUAL).filter((name) => one[name] !== other[name]);

/** Whether two questions are the same but for the members named. */
export const sameBut = (names, one, other) => differing(one, other).every((name) => names.includes(name));
