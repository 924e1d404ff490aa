// What the siting desk asks: one plain object, as text in the link and as the body of the request.

export const GOALS = ['coverage', 'mean-way', 'longest-way'];
export const WAYS = ['straight', 'road'];
export const SOURCES = ['grid', 'sites'];
export const COSTS = ['same', 'own'];

/** What has a word of a few. */
const WORDS = new Map([['goal', GOALS], ['by', WAYS], ['from', SOURCES], ['costs', COSTS]]);

/** The layer whose features are the candidates `sites`. */
const CANDIDATE_LAYER = 'charging-candidate';

/** Its attribute that tells what a station there costs. */
const COST_ATTRIBUTE = 'stationCost';

/** The year that the demand layer stands for. */
const DEMAND_YEAR = 2020;

/**
 * Asked where the reader has set nothing. Distances are metres; `sites` is null for the fewest, growth is
 * in per cent a year, and money in one unit of the reader's own; a budget counts once a station has a cost.
 */
export const USUAL = Object.freeze({
  goal: GOALS[0], by: WAYS[0], from: SOURCES[0], sites: 20, gridMetres: 500, core: 1000, urban: 2000, township: 5000,
  countyFloor: 0, phase2025: 0, phase2030: 0, growth: 0, piles: 0, perStation: 20, residentsPerPile: 0,
  budget: 0, costs: COSTS[0], stationCost: 0, pileCost: 0,
  pinned: Object.freeze([]), forbidden: Object.freeze([]),
});

const NUMBERS = Object.keys(USUAL).filter((name) => typeof USUAL[name] === 'number');
const PLACES = new Map([['pin', 'pinned'], ['forbid', 'forbidden']]);
const FEWEST = 'fewest';

/** Question → text such as `sites(40)pin(106.23,38.48)`; empty for the usual one. */
export function write(question) {
  const given = [...WORDS.keys(), ...NUMBERS].filter((name) => question[name] !== USUAL[name])
    .map((name) => `${name}(${question[name] ?? FEWEST})`);
  const places = [...PLACES].flatMap(([word, name]) =>
    question[name].map(({ lon, lat }) => `${word}(${lon},${lat})`));
  return [...given, ...places].join('');
}

/** Text → question. Anything malformed is left out. */
export function read(text) {
  const question = { ...USUAL, pinned: [], forbidden: [] };
  for (const [, name, value] of text.matchAll(/(\w+)\(([^()]*)\)/g)) {
    if (PLACES.has(name)) {
      const place = readPlace(value);
      question[PLACES.get(name)].push(...(place ? [place] : []));
    } else if (WORDS.get(name)?.includes(value)) {
      question[name] = value;
    } else if (isNumber(name, value)) {
      question[name] = Number(value);
    } else if (name === 'sites' && value === FEWEST) {
      question.sites = null;
    }
  }
  return question;
}

const isNumber = (name, value) => NUMBERS.includes(name) && (name === 'growth' ? /^-?\d{1,2}(\.\d{1,2})?$/ : /^\d{1,9}$/).test(value);

function readPlace(text) {
  const [, lon, lat] = text.match(/^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/) ?? [];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 ? { lon: Number(lon), lat: Number(lat) } : null;
}

/** Phases with sites, the earlier first. */
const phases = ({ phase2025, phase2030 }) => [
  { year: 2025, sites: phase2025 }, { year: 2030, sites: phase2030 },
].filter(({ sites }) => sites > 0);

const hasBudget = ({ budget, stationCost }) => budget > 0 && stationCost > 0;

/** Whether dear and cheap sites may be told apart. */
export const mayHaveOwnCosts = ({ goal, from }) => goal === GOALS[0] && from === 'sites';

/** Whether money alone decides between dear and cheap sites, and how many there are. */
export const hasOwnCosts = (question) =>
  question.costs === 'own' && mayHaveOwnCosts(question) && hasBudget(question);

const PLAIN = ['core', 'urban', 'township', 'by', 'countyFloor'];

const pilesOf = ({ piles, perStation, residentsPerPile }) => ({
  target: piles, perStation, ...(residentsPerPile > 0 && { residentsPerPile }),
});

/** The question without what counts sites, where money does. */
const paid = (question) => (hasOwnCosts(question)
  ? { ...question, sites: undefined, phase2025: 0, phase2030: 0, countyFloor: 0, residentsPerPile: 0 } : question);

/**
 * Question → body of the request, without what is usual. Phases name their own years and numbers, and
 * demand grows to those years.
 */
export function body(asked) {
  const question = paid(asked);
  const { goal, sites, pinned, forbidden, budget, stationCost, pileCost, growth } = question;
  const inPhases = phases(question);
  const usual = (name) => question[name] === USUAL[name];
  return {
    goal,
    ...(inPhases.length > 0 ? { phases: inPhases } : { sites }),
    ...Object.fromEntries(PLAIN.filter((name) => !usual(name)).map((name) => [name, question[name]])),
    ...(question.from === 'sites' ? { candidates: { layer: CANDIDATE_LAYER, ...(hasOwnCosts(question) && { cost: COST_ATTRIBUTE }) } }
      : !usual('gridMetres') && { gridMetres: question.gridMetres }),
    ...(hasBudget(question) && { budget: { amount: budget, perStation: stationCost, perPile: pileCost } }),
    ...(growth !== 0 && inPhases.length > 0
      && { growth: { fromYear: DEMAND_YEAR, percentPerYear: { others: growth } } }),
    pinned,
    forbidden,
    piles: question.piles > 0 ? pilesOf(question) : null,
  };
}

/** Places closer than a metre are the same. */
export const placeKey = ({ lon, lat }) => `${lon.toFixed(5)},${lat.toFixed(5)}`;
