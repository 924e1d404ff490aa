// What the map shows of an assessment, as long as its panel is open.
import { addAssessedSite } from '../map/assessed-site.js';
import { store } from '../store.js';
import { isDrawn } from './desk.js';

const open = () => store.get().panel.at(-1)?.kind === 'assessment';

/** @returns {show}: takes an assessment or null, tells the extent of what is drawn */
export function addAssessmentScene(map) {
  const showSite = addAssessedSite(map);
  let shown = null;
  const draw = () => showSite(shown && {
    geometry: shown.site.geometry,
    pieces: shown.rules.filter(({ ground, rule }) => ground && isDrawn(rule)),
  });
  store.on(['assessHidden'], draw);
  store.on(['panel'], () => {
    if (shown && !open()) {
      shown = null;
      draw();
    }
  });
  return {
    show: (assessment) => {
      shown = open() ? assessment : null;
      return draw();
    },
  };
}
