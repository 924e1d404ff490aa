// The one way to the server. Answers of a session are kept: a figure is asked for once.

export class Problem extends Error {
  /**
   * @param code stable id of the problem; `unreachable` when no answer came at all
   * @param details what the server says about it besides, by name
   */
  constructor(status, code, detail, title, details = {}) {
    super(detail);
    this.status = status;
    this.code = code;
    this.title = title;
    this.details = details;
  }
}

const kept = new Map();

async function fetchAnswer(path, request = {}) {
  let response;
  try {
    response = await fetch(path, {
      ...request, headers: { accept: 'application/json, */*;q=0.5', ...request.headers },
    });
  } catch {
    throw new Problem(0, 'unreachable', '', null);
  }
  if (response.ok) {
    return response;
  }
  const problem = await response.json().catch(() => ({}));
  throw new Problem(
    response.status, problem.code ?? 'unexpected', problem.detail ?? '', problem.title ?? null, problem);
}

const fetchJson = async (path, request) => (await fetchAnswer(path, request)).json();

/** A failed request is forgotten, so asking again retries. */
function once(key, ask) {
  if (!kept.has(key)) {
    const answer = ask();
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
  }
  return kept.get(key);
}

/** The JSON at a path of this origin. */
export const get = (path, request) => once(path, () => fetchJson(path, request));

/** The answer to a question that takes more than an address. */
function question(path, parameters) {
  const body = JSON.stringify(parameters);
  return once(`${path} ${body}`, () =>
    fetchJson(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } }));
}

const query = (parameters) => {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
};
const segment = encodeURIComponent;

export const config = () => get('/api/v1/config');
export const layers = () => get('/api/v1/layers').then((body) => body.layers);
/** The layers as they are now, whatever was kept. */
export const freshLayers = () => fetchJson('/api/v1/layers').then((body) => body.layers);
export const indicators = () => get('/api/v1/indicators').then((body) => body.indicators);
/** All targets with the areas and bureaus that lead them. */
export const targetBoard = () => get('/api/v1/targets');
export const targets = () => targetBoard().then((body) => body.targets);
/** One target with its counties and its history. */
export const target = (id) => get(`/api/v1/targets/${segment(id)}`);
/**
 * @param method id of a carbon method; null for the server's standard
 * @param pools ids of pools wanted beside living biomass
 */
export const carbon = (by, method, pools = []) =>
  get(`/api/v1/carbon${query({ by, method, pools: pools.length > 0 ? pools.join(',') : null })}`);
/** {standard, methods}: the methods that carbon can be asked for by. */
export const carbonMethods = () => get('/api/v1/carbon/methods');
/** Density of every stand in columns, {ids, tonnesCPerHa, …}. */
export const standColumns = (method, version) => get(`/api/v1/carbon/stands${query({ method, version })}`);
export const standCarbon = (id, method, version) =>
  get(`/api/v1/carbon/stands/${segment(id)}${query({ method, version })}`);
export const forestVersions = () => get('/api/v1/carbon/versions').then((body) => body.versions);
/** @param options method, and the versions from and to; null for the server's choice */
export const carbonChange = (by, options) =>
  get(`/api/v1/carbon/change${query({ by, ...options, stands: 0 })}`);
export const plantingRates = () => get('/api/v1/carbon/planting-rates').then((body) => body.rates);
export const projection = (options) => get(`/api/v1/carbon/projection${query(options)}`);
/** @param rates growth and consumption, % a year */
export const growthSink = (by, rates) => get(`/api/v1/carbon/growth${query({ by, ...rates })}`);
export const ccer = (by) => get(`/api/v1/carbon/ccer${query({ by })}`);
export const coverage = (id, options) => get(`/api/v1/coverage/${segment(id)}${query(options)}`);
export const amounts = (id, options) => get(`/api/v1/amounts/${segment(id)}${query(options)}`);
export const nearestStations = (lon, lat, k) =>
  get(`/api/v1/charging/nearest${query({ lon: lon.toFixed(6), lat: lat.toFixed(6), k })}`)
    .then((body) => body.stations);
/** With the ways and routes by road; stations that no road leads to come last. */
export const stationsByRoad = (lon, lat, k) => get(
  `/api/v1/charging/nearest${query({ by: 'road', lon: lon.toFixed(6), lat: lat.toFixed(6), k })}`);
/** @returns a GeoJSON feature collection, the shortest time first */
export const isochrones = (lon, lat, minutes) => get(
  `/api/v1/charging/isochrone${query({ lon: lon.toFixed(6), lat: lat.toFixed(6), minutes })}`);
/** In the order of the route, [[lon, lat], …]. */
export const stationsAlong = (route, metres) => question('/api/v1/charging/along', { route, metres });
/** @param standards {core, urban, township}, metres */
export const chargingGaps = (standards) => get(`/api/v1/charging/gaps${query(standards)}`);
/** Where those live whom no station serves, one area a county, as a GeoJSON feature collection. */
export const chargingGapAreas = (standards) => get(`/api/v1/charging/gaps/areas${query(standards)}`);
/** Public stations and piles by a layer of zones. */
export const chargingDensity = (by) => get(`/api/v1/charging/density${query({ by })}`);
/** What is wrong with the stations together. */
export const chargingChecks = () => get('/api/v1/charging/checks');
/** @param asked as siting/question.js makes it */
export const chargingPlan = (asked) => question('/api/v1/charging/plans', asked);
/** @param format `geojson` or `xlsx` */
export const chargingPlanUrl = (receiptId, format) => `/api/v1/charging/plans/${segment(receiptId)}.${format}`;
/** Brings back an assessment, by the id of its receipt. */
const assessmentUrl = (id) => `/api/v1/assessments/${segment(id)}`;
export const assessment = (id) => get(assessmentUrl(id));
export const assessmentFileUrl = (id, file) => `${assessmentUrl(id)}/${file}`;
/**
 * @param site {type, body}: the file's media type and what it holds
 * @param headers that go with it
 */
const posted = (path, parameters, { type, body }, headers = {}) =>
  fetchJson(`${path}${query(parameters)}`, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
/** The assessment of the one site of a file, kept under the address that brings it back. */
export async function assess(parameters, site) {
  const made = await posted('/api/v1/assessments', parameters, site);
  return once(assessmentUrl(made.receipt.id), () => Promise.resolve(made));
}
/** The verdicts of the many sites of a file; the work on them goes by the name given. */
export const assessAll = (parameters, site, work) =>
  posted('/api/v1/assessments/batch', parameters, site, { 'tantu-work': work });
const workUrl = (work) => `/api/v1/work/${segment(work)}`;
/** {done, total}: how far the work of that name is; null when none is under way. */
export async function work(name) {
  const answer = await fetchAnswer(workUrl(name));
  return answer.status === 204 ? null : answer.json();
}
export const endWork = (name) => fetchAnswer(workUrl(name), { method: 'DELETE' });
const SCENARIOS = '/api/v1/scenarios';
const asked = (question, signal) => (
  { method: 'POST', body: JSON.stringify(question), headers: { 'content-type': 'application/json' }, signal });
/** What a scenario would change; kept nowhere. */
export const scenarioPreview = (question, signal) => fetchJson(`${SCENARIOS}/preview`, asked(question, signal));
export const keepScenario = (question) => fetchJson(SCENARIOS, asked(question));
/** Those that are kept now, newest first. */
export const scenarios = () => fetchJson(SCENARIOS);
export const scenario = (id) => get(`${SCENARIOS}/${segment(id)}`);
/** Capacity and energy of every kind by county. @param asOf a day, or nothing for today */
export const renewablePotential = (asOf) => get(`/api/v1/renewable/potential${query({ asOf })}`);
/** Land of a kind, as a GeoJSON feature collection. */
export const renewableLand = (kind, asOf) => get(`/api/v1/renewable/land${query({ kind, asOf })}`);
/** Plants and the rules of their own day that they lie on. */
export const renewablePlants = () => get('/api/v1/renewable/plants');
/** @param question {kind, asOf, weights, limit} */
export const renewableSites = (question) => get(`/api/v1/renewable/sites${query(question)}`);
export const renewableProgress = () => get('/api/v1/renewable/progress');
export const search = (q) => get(`/api/v1/search${query({ q })}`).then((body) => body.results);

const collection = (id) => `/ogc/collections/${segment(id)}`;
export const items = (id, options = {}) => get(`${collection(id)}/items${query(options)}`);
const PAGE_SIZE = 1000;
/** All items of a layer, page by page. */
export async function everyItem(id, options = {}) {
  const all = [];
  let page = await items(id, { limit: PAGE_SIZE, ...options });
  while (page) {
    all.push(...page.features);
    const next = page.links?.find(({ rel }) => rel === 'next');
    const url = next && new URL(next.href, location.href);
    page = url ? await get(url.pathname + url.search) : null;
  }
  return all;
}
/** @param version the layer version that the id belongs to; without it the current one */
export const item = (id, featureId, version) =>
  get(`${collection(id)}/items/${segment(featureId)}${query({ version })}`);
export const style = (id) => get(`${collection(id)}/styles/default`);
/** A layer's legend, after all that tells figures. */
export const legend = (id) => get(`${collection(id)}/legend`, { priority: 'low' });
/** What the layer's tiles are now: `revision` names their content, `version` whose ids they carry. */
export const tileset = (id) => get(`${collection(id)}/tiles/WebMercatorQuad`);
/** Tiles that name their revision stay the same for good, so the browser need not ask again. */
export const tileUrl = (id, revision) =>
  `${collection(id)}/tiles/WebMercatorQuad/{z}/{y}/{x}${query({ v: revision })}`;
export const overlapsUrl = (layer) => `/api/v1/layers/${segment(layer)}/overlaps.geojson`;
export const overlaps = (layer) => get(overlapsUrl(layer));
export const measurementUrl = (id) => `/api/v1/measurements/${segment(id)}`;
/** The report of a year as a file; made anew each time. */
export const report = async (year, format) =>
  (await fetchAnswer(`/api/v1/report${query({ year, format })}`)).blob();
export const measurement = (id) => get(measurementUrl(id));
/** Answers to the same question, newest first, as they are stored now: {measurements, more}. */
export const history = (id, options) => fetchJson(`${measurementUrl(id)}/history${query(options)}`);
/** The measurement made again and compared with what is stored. */
export const verification = (id) => get(`${measurementUrl(id)}/verification`);
/** What made the figures of one measurement those of a later one. */
export const difference = (from, to) => get(`${measurementUrl(to)}/difference${query({ from })}`);
