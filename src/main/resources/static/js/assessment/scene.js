// What the map shows of an assessment, as long as its panel is open; a drawn site can be moved there.
import { addAssessedSite } from '../map/assessed-site.js';
import { addSiteEditor } from '../map/site-editor.js';
import { store } from '../store.js';
import { askOfSite, isDrawn } from './desk.js';
import { drawnSite } from './site.js';

const open = () => store.get().panel.at(-1)?.kind === 'assessment';

/** @returns {show}: takes an assessment or null, tells the extent of what is drawn */
export function addAssessmentScene(map) {
  const showSite = addAssessedSite(map);
  const edit = addSiteEditor(map, (ring) => askOfSite(drawnSite(ring)));
  let shown = null;
  const draw = () => showSite(shown && {
    geometry: shown.site.geometry,
    pieces: shown.rules.filter(({ ground, rule }) => ground && isDrawn(rule)),
  });
  const editable = ({ assess, tool }) => edit((open() && tool === null && assess.site?.ring) || null);
  editable(store.get());
  store.on(['assess', 'tool', 'panel'], editable);
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
