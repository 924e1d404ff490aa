// The siting desk: where the next public charging stations serve best, by a question that the reader
// turns and turns again.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import { t } from '../i18n/index.js';
import { following, whenWanted } from '../pending.js';
import { comparison } from '../siting/comparison.js';
import { sitingForm } from '../siting/form.js';
import { mapSwitches } from '../siting/layers.js';
import { counties, limits, notes, outcome, phases } from '../siting/outcome.js';
import { pileProgress } from '../siting/pile-progress.js';
import { body } from '../siting/question.js';
import { settled } from '../siting/settled.js';
import { siteList } from '../siting/sites.js';
import { stepper } from '../siting/stepper.js';
import { store } from '../store.js';

async function answers() {
  const { siting, sitingAgainst } = store.get();
  const { core, urban, township } = siting;
  const standards = { core, urban, township, by: siting.by };
  const [plan, kept, gaps] = await Promise.all([
    api.chargingPlan(body(siting)),
    sitingAgainst && api.chargingPlan(body(sitingAgainst)),
    api.chargingGaps(standards),
  ]);
  return { question: siting, plan, kept, gaps, areas: whenWanted(() => api.chargingGapAreas(standards)) };
}

/**
 * @param scene shows the answers on the map
 * @param flyTo moves the map to an extent in degrees
 */
export function sitingView(scene, flyTo) {
  return () => {
    const aside = h('span', {});
    const load = () => answers().catch((error) => {
      scene.show(null);
      throw error;
    });
    const show = (given) => {
      const { plan, kept } = given;
      fill(aside, badge(plan.provenance));
      scene.show(given);
      return [
        mapSwitches({ ...given, drawn: () => scene.show(given) }), stepper(plan), outcome(plan), comparison(kept, plan), phases(plan),
        limits(plan), counties(plan), siteList(plan, flyTo), notes(plan),
      ];
    };
    return {
      kicker: t('siting.kicker'),
      title: t('siting.title'),
      aside,
      content: [
        sitingForm(), settled(flyTo),
        h('div', { class: 'siting-result' }, following(['siting', 'sitingAgainst'], load, show)),
        pileProgress(),
      ],
    };
  };
}
