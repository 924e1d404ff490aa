// What the map shows of the siting desk: sites up to the slider, heat, unserved areas, rings, candidates.
import { addCandidateSquares } from '../map/candidate-squares.js';
import { addGapAreas } from '../map/gap-areas.js';
import { addServiceRings } from '../map/service-rings.js';
import { addSiteMarks } from '../map/site-marks.js';
import { addUnmetHeat } from '../map/unmet-heat.js';
import { store } from '../store.js';
import { compareSites } from './compare.js';
import { network, rings } from './service.js';
import { unmetBy } from './unmet.js';

const NOTHING = { stations: [], demand: [] };

/** What fails is told in the panel, and asked for again with it; the map shows nothing of it. */
const missing = (error) => {
  console.warn('map', error.code);
  return NOTHING;
};

/** How large a candidate is drawn, metres; one that is no square has the size of a car park. */
const sideOf = (question) => (question?.from === 'sites' ? 100 : question?.gridMetres);

const open = () => store.get().panel.at(-1)?.kind === 'siting';

/** How many sites are drawn as chosen. */
export const stepOf = (plan, { sitingStep } = store.get()) =>
  Math.min(plan.sites.length, sitingStep ?? plan.sites.length);

/** Demand that no station serves, nor any of the plan's first sites. */
export const unmet = ({ plan, gaps }) => unmetBy(plan.sites.slice(0, stepOf(plan)), gaps.unserved);

function marks({ plan, kept }, { siting }) {
  const step = stepOf(plan);
  const stepped = (kind) => (site) => ({ ...site, kind: site.rank > step ? `${kind} faint` : kind });
  const { both, kept: keptOnly, current } = compareSites(kept?.sites ?? [], plan.sites);
  return [
    ...keptOnly.map((site) => ({ ...site, kind: 'kept' })),
    ...both.map(stepped('both')),
    ...current.map(stepped(kept ? 'current' : 'plan')),
    ...siting.pinned.map((place) => ({ ...place, kind: 'pinned' })),
    ...siting.forbidden.map((place) => ({ ...place, kind: 'forbidden' })),
  ];
}

/** Shows the rings of an answer's plan up to the slider; of none when there is no answer. */
function addRings(map) {
  const show = addServiceRings(map);
  let wanted = null;
  let standing = null;
  return async (plan) => {
    wanted = plan;
    const { stations, demand } = plan ? await network().catch(missing) : NOTHING;
    if (wanted !== plan) {
      return;
    }
    const standards = plan?.standards ?? null;
    if (standards !== standing) {
      show.standing(rings(stations, demand, standards));
      standing = standards;
    }
    show.planned(rings(plan?.sites.slice(0, stepOf(plan)) ?? [], demand, standards));
  };
}

/** Shows the areas that the promise of `load` brings, unless others were wanted meanwhile; none without it. */
function addAreas(map) {
  const show = addGapAreas(map);
  let wanted = null;
  return async (load) => {
    if (wanted === load) {
      return;
    }
    wanted = load;
    show(null);
    const areas = await load?.().catch(missing);
    if (wanted === load) {
      wanted = areas === NOTHING ? null : load;
      show(areas === NOTHING ? null : areas);
    }
  };
}

/** @returns {show, siteAt}: `show` takes {question, plan, kept, gaps, areas} or null, `siteAt` a pixel of the map */
export function addScene(map) {
  const showHeat = addUnmetHeat(map);
  const showAreas = addAreas(map);
  const showRings = addRings(map);
  const showSquares = addCandidateSquares(map);
  const siteMarks = addSiteMarks(map);
  let answers = null;
  const draw = () => {
    const state = store.get();
    const shows = (name) => answers !== null && state.sitingShown.includes(name);
    siteMarks.show(answers ? marks(answers, state) : []);
    showHeat(shows('heat') ? unmet(answers) : [], answers?.gaps.unserved[0]?.residents);
    showAreas(shows('areas') ? answers.areas : null);
    showSquares(shows('candidates') ? answers.plan.candidatePlaces : [], sideOf(answers?.question));
    showRings(shows('rings') ? answers.plan : null);
  };
  store.on(['siting', 'sitingStep', 'sitingShown'], draw);
  store.on(['panel'], () => {
    if (answers && !open()) {
      answers = null;
      draw();
    }
  });
  return {
    show: (given) => {
      if (open()) {
        answers = given;
        draw();
      }
    },
    siteAt: siteMarks.at,
  };
}
