// What stands in the way of a site, rule by rule.
import * as api from '../api.js';
import { siteCarbon } from '../assessment/carbon.js';
import { batchList } from '../assessment/batch.js';
import { composition } from '../assessment/composition.js';
import { countyEffects } from '../assessment/counties.js';
import { dayChange } from '../assessment/day-change.js';
import { adopt, ask } from '../assessment/desk.js';
import { assessmentForm } from '../assessment/form.js';
import { noteList, readNotes } from './notes.js';
import { notJudgedList } from '../assessment/not-judged.js';
import { downloads, outcome, receiptOf, remarkList } from '../assessment/outcome.js';
import { ruleList } from '../assessment/rules.js';
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import { t } from '../i18n/index.js';
import { failure, following, inStep } from '../pending.js';
import { store } from '../store.js';
import { workLine } from '../work.js';
import { lightGround } from './parcel-viewer.js';

async function answers() {
  const { assessed: { made, against, batch, error } } = store.get();
  const [assessment, former] = await Promise.all([made, against].map((id) => id && api.assessment(id)));
  return { assessment, former, batch, error };
}

/**
 * @param scene shows an assessment on the map
 * @param atlas moves the map
 */
export function assessmentView(layers, scene, atlas) {
  return () => {
    const aside = h('span', {});
    const show = ({ assessment, former, batch, error }) => {
      fill(aside, badge(assessment?.provenance));
      lightGround([]);
      const extent = scene.show(assessment);
      if (extent) {
        reveal(atlas, extent);
        adopt(assessment);
      }
      return [
        error && refusal(error),
        assessment && result(assessment, former, layers, () => atlas.flyToExtent(extent, { maxZoom: 16 })),
        batch && !assessment && notJudgedList(batch.answer.notJudged),
      ];
    };
    return {
      kicker: t('assess.kicker'),
      title: t('assess.title'),
      aside,
      content: [assessmentForm(), batchOfFile(), results(following(['assessed'], answers, show))],
    };
  };
}

/** The list of a file's sites stays as it is, filter and all, while one after the other is looked at. */
function batchOfFile() {
  let shown = null;
  const element = h('div', {});
  return inStep(['assessed'], element, ({ assessed: { batch } }) => {
    if (batch !== shown) {
      shown = batch;
      fill(element, batch && batchList(batch));
    }
  });
}

/** While another answer is on its way, the one before stays and is faint. */
function results(content) {
  const busy = h('div', {});
  const element = h('div', { class: 'assessment-result' }, content);
  return inStep(['assessing'], h('div', {}, busy, element), ({ assessing }) => {
    fill(busy, assessing && workLine(assessing, t('assess.busy')));
    element.setAttribute('aria-busy', String(assessing !== null));
  });
}

/** What was drawn stays where it is; what came from elsewhere is flown to. */
function reveal(atlas, extent) {
  const { site } = store.get().assess;
  if (site?.body instanceof File) {
    atlas.flyToExtent(extent, { maxZoom: 15 });
  } else {
    requestAnimationFrame(() => atlas.keepInSight(extent));
  }
}

function refusal(error) {
  return [
    failure(error, () => ask(), t('assess.failed')),
    error.details?.notes && noteList(error.details.notes),
  ];
}

function result(assessment, former, layers, zoom) {
  return [
    outcome(assessment, zoom),
    dayChange(former, assessment),
    ruleList(assessment, layers),
    notJudgedList(assessment.notJudged),
    remarkList(assessment.remarks),
    composition(assessment),
    siteCarbon(assessment),
    countyEffects(assessment),
    readNotes(assessment.site.notes),
    downloads(assessment),
    receiptOf(assessment),
  ];
}
