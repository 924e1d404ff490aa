// The scenario that the reader works on: a name, a note, and edits in the order they were made. It
// stays in this browser until it is kept on the server.
import { store } from '../store.js';

const KEPT_AS = 'tantu.scenario';
const MOST_STEPS = 100;
const EMPTY = { name: '', note: '', edits: [] };

/** Kinds of edits: a new feature, other attributes of one that is there, one that goes. */
export const KINDS = ['add', 'change', 'delete'];

/** Drafts before the present one, the last step last. */
const steps = [];

const draft = () => store.get().scenario;

function become(next) {
  steps.push(draft());
  steps.splice(0, steps.length - MOST_STEPS);
  store.set({ scenario: next });
}

const isEdit = (edit) => KINDS.includes(edit?.kind) && typeof edit.layer === 'string'
  && typeof edit.key === 'string' && (edit.kind === 'delete' || edit.feature?.type === 'Feature');

/** What this browser has kept; an empty draft where that is nothing or cannot be read. */
function kept() {
  try {
    const { name, note, edits } = JSON.parse(localStorage.getItem(KEPT_AS));
    return { name: String(name ?? ''), note: String(note ?? ''), edits: edits.filter(isEdit) };
  } catch {
    return EMPTY;
  }
}

/** Takes up what was kept, and keeps every step from now on. A full or forbidden storage is no harm. */
export function addDraft() {
  store.set({ scenario: kept() });
  store.on(['scenario'], ({ scenario }) => {
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify(scenario));
    } catch {
      console.warn('scenario', 'not kept in this browser');
    }
  });
}

export const canUndo = () => steps.length > 0;

export function undo() {
  store.set({ scenario: steps.pop() ?? draft(), scenarioChosen: null });
}

export const describe = (words) => become({ ...draft(), ...words });

/** @param feature that is new: GeoJSON without an id */
export function add(layer, feature, assumed) {
  const key = newKey();
  become({ ...draft(), edits: [...draft().edits, { key, kind: 'add', layer, feature, assumed }] });
  return key;
}

/** Puts another edit in the place of the one with its key, or behind all where there is none. */
export function put(edit) {
  const { edits } = draft();
  const before = edits.some(({ key }) => key === edit.key);
  become({
    ...draft(),
    edits: before ? edits.map((each) => (each.key === edit.key ? edit : each)) : [...edits, edit],
  });
}

export const remove = (key) => become({ ...draft(), edits: draft().edits.filter((edit) => edit.key !== key) });

/** Another scenario in place of this one, which a step back brings again. */
export const replace = (next) => become(next);
export const clear = () => become(EMPTY);

/** The key of what becomes of a feature that is there: only one thing can. */
export const keyOf = (layer, id) => `${layer}/${id}`;

const newKey = () => `new/${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
export const find = (key) => draft().edits.find((edit) => edit.key === key) ?? null;
