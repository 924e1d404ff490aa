// What the map shows of the siting desk: sites up to the slider, heat, rings, candidates.
import { addCandidateSquares } from '../map/candidate-squares.js';
import { addServiceRings } from '../map/service-rings.js';
import { addSiteMarks } from '../map/site-marks.js';
import { addUnmetHeat } from '../map/unmet-heat.js';
import { store } from '../store.js';
import { compareSites } from './compare.js';
import { leftUnserved, network, rings } from './service.js';

const open = () => store.get().panel.at(-1)?.kind === 'siting';

/** How many sites are drawn as chosen. */
export const stepOf = (plan, { sitingStep } = store.get()) =>
  Math.min(plan.sites.length, sitingStep ?? plan.sites.length);

/** Demand that no station serves, nor any of the plan's first sites. */
export const unmet = ({ plan, gaps }) => leftUnserved(gaps.unserved, plan.sites.slice(0, stepOf(plan)));

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

/** @returns {show, siteAt}: `show` takes {plan, kept, gaps}, `siteAt` the pixel of the map */
export function addScene(map) {
  const showHeat = addUnmetHeat(map);
  const showRings = addServiceRings(map);
  const showSquares = addCandidateSquares(map);
  const siteMarks = addSiteMarks(map);
  let answers = null;
  const drawRings = async () => {
    const shown = answers;
    const { stations, demand } = await network().catch(() => ({ stations: [], demand: [] }));
    if (shown === answers && store.get().sitingShown.includes('rings')) {
      const { sites, standards } = shown.plan;
      showRings(
        rings(stations, demand, standards), rings(sites.slice(0, stepOf(shown.plan)), demand, standards));
    }
  };
  const draw = () => {
    const state = store.get();
    const shows = (name) => answers !== null && state.sitingShown.includes(name);
    siteMarks.show(answers ? marks(answers, state) : []);
    showHeat(shows('heat') ? unmet(answers) : [], answers?.gaps.unserved[0]?.residents);
    showSquares(shows('candidates') ? answers.plan.candidatePlaces : [], state.siting.gridMetres);
    if (shows('rings')) {
      drawRings();
    } else {
      showRings([], []);
    }
  };
  store.on(['sitingStep', 'sitingShown'], draw);
  store.on(['panel'], () => {
    if (!open()) {
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
