// The state of the site assessment: its question, and what came of it.
import * as api from '../api.js';
import { openPanel, store } from '../store.js';
import { newWork } from '../work.js';
import { NOTHING } from './nothing.js';
import { USUAL, parameters, sameBut } from './question.js';
import { assessedSite } from './site.js';

export function openAssessment() {
  if (store.get().panel.at(-1)?.kind !== 'assessment') {
    openPanel({ kind: 'assessment' });
  }
}

let round = 0;

/** Asks with some members changed, once there is a site; of two questions the later one counts. */
export async function ask(changed = {}) {
  const before = store.get();
  const assess = { ...before.assess, ...changed };
  store.set({ assess });
  if (assess.site === null) {
    return;
  }
  round += 1;
  const mine = round;
  const work = newWork();
  store.set({ assessing: work });
  const assessed = await answer(assess, before, work).catch((error) => ({ ...NOTHING, error }));
  if (mine === round) {
    store.set({ assessing: null, assessed, assessHidden: [] });
  }
}

/** Asks of another site, which is read as it says itself, whatever the one before needed. */
export const askOfSite = (site) =>
  ask({ site, number: null, bufferMetres: null, crs: null, encoding: null });

async function answer(assess, { assess: asked, assessed: { made, batch } }, work) {
  const against = sameBut(['asOf'], assess, asked) ? made : null;
  if (batch?.asked.site !== assess.site) {
    try {
      return single(await api.assess(parameters(assess), assess.site), against);
    } catch (error) {
      if (error.code !== 'several-sites') {
        throw error;
      }
    }
  }
  const known = batch && sameBut(['number'], assess, batch.asked);
  const all = known ? batch
    : { asked: assess, answer: await api.assessAll(parameters(assess), assess.site, work) };
  return { ...await chosen(assess, against), batch: all };
}

async function chosen(assess, against) {
  if (assess.number === null) {
    return NOTHING;
  }
  try {
    return single(await api.assess({ ...parameters(assess), site: assess.number }, assess.site), against);
  } catch (error) {
    return { ...NOTHING, error };
  }
}

const single = ({ receipt: { id } }, against) => ({ ...NOTHING, made: id, against: against === id ? null : against });

/** An assessment that a link brought becomes the question, so that it can be asked for another day. */
export function adopt(assessment) {
  if (store.get().assess.site === null) {
    const { subject, asOf, receipt } = assessment;
    store.set({
      assess: { ...USUAL, subject, asOf, bays: Number(receipt.parameters.bays ?? USUAL.bays), site: assessedSite(assessment) },
    });
  }
}

/** Whether the ground that a rule holds for is drawn. */
export const isDrawn = (rule) => !store.get().assessHidden.includes(rule);

export function toggleDrawn(rule) {
  const { assessHidden } = store.get();
  store.set({
    assessHidden: isDrawn(rule) ? [...assessHidden, rule] : assessHidden.filter((each) => each !== rule),
  });
}

/** The assessment's part of a link. */
export const linkPart = ({ assessed: { made, against } }) =>
  made && `assessed=${[made, against].filter(Boolean).join()}`;

/** The member of state that a link names. */
export function fromLink(text = '') {
  const [made, against] = /^\w+(,\w+)?$/.test(text) ? text.split(',') : [];
  return { assessed: { ...NOTHING, made: made ?? null, against: against ?? null } };
}
