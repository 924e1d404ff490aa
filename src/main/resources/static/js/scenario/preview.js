// Asks the server what the draft would change, each time it changes while the desk is open.
import * as api from '../api.js';
import { debounce } from '../dom.js';
import { t } from '../i18n/index.js';
import { store } from '../store.js';
import { body } from './question.js';

const WAIT = 250;

const isOpen = ({ panel }) => panel.at(-1)?.kind === 'scenario';

/** What a draft's figures depend on: its words do not move them. */
const answered = ({ scenario, scenarioAnswer }) => scenarioAnswer?.edits === scenario.edits;

let asking = null;

async function ask() {
  const state = store.get();
  if (!isOpen(state) || answered(state)) {
    return;
  }
  asking?.abort();
  const { edits } = state.scenario;
  if (edits.length === 0) {
    store.set({ scenarioAnswer: null });
    return;
  }
  const mine = new AbortController();
  asking = mine;
  const told = await api.scenarioPreview(body({ name: '', note: '', edits }, t('scenario.unnamed')), mine.signal)
    .then((answer) => ({ answer }), (error) => ({ error }));
  if (!mine.signal.aborted) {
    store.set({ scenarioAnswer: { edits, ...told } });
  }
}

export const askAgain = () => {
  store.set({ scenarioAnswer: null });
  ask();
};

export function addPreview() {
  store.on(['scenario', 'panel'], debounce(WAIT, ask));
  ask();
}
