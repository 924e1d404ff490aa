// The state of the siting desk: its question, the plan held against it, and what the map shows of them.
import { store } from '../store.js';
import { GOALS, USUAL, placeKey, read, write } from './question.js';

/** What the map can show beside the sites. */
export const SHOWN = ['heat', 'areas', 'rings', 'candidates'];

/**
 * Asks with some members changed; the slider starts at the end of the new plan. Only coverage can be
 * had with as few sites as possible.
 */
export function ask(changed) {
  const siting = { ...store.get().siting, ...changed };
  if (siting.sites === null && siting.goal !== GOALS[0]) {
    siting.sites = USUAL.sites;
  }
  store.set({ siting, sitingStep: null });
}

const OTHER = { pinned: 'forbidden', forbidden: 'pinned' };

/** Adds a place to the pinned or the forbidden ones; it is never in both. */
export function settle(list, { lon, lat }) {
  const { siting } = store.get();
  const place = { lon: Number(lon.toFixed(6)), lat: Number(lat.toFixed(6)) };
  const others = (name) => siting[name].filter((each) => placeKey(each) !== placeKey(place));
  ask({ [list]: [...others(list), place], [OTHER[list]]: others(OTHER[list]) });
}

export function unsettle(list, place) {
  ask({ [list]: store.get().siting[list].filter((each) => placeKey(each) !== placeKey(place)) });
}

export function toggle(name) {
  const { sitingShown } = store.get();
  store.set({
    sitingShown: SHOWN.filter((each) => sitingShown.includes(each) !== (each === name)),
  });
}

/** The desk's parts of a link. */
export function linkParts({ siting, sitingAgainst, sitingStep, sitingShown }) {
  const plan = write(siting);
  return [
    plan && `plan=${plan}`,
    sitingAgainst && `against=${write(sitingAgainst) || 'usual'}`,
    sitingStep !== null && `step=${sitingStep}`,
    sitingShown.join() !== SHOWN[0] && `desk=${sitingShown.join()}`,
  ].filter(Boolean);
}

/** The members of state that a link names. */
export function fromLink({ plan, against, step, desk }) {
  return {
    siting: plan ? read(plan) : USUAL,
    sitingAgainst: against ? read(against) : null,
    sitingStep: /^\d{1,4}$/.test(step) ? Number(step) : null,
    sitingShown: desk === undefined ? [SHOWN[0]] : SHOWN.filter((name) => desk.split(',').includes(name)),
  };
}
