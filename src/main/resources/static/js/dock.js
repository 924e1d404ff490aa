// On a phone the rail is two sheets, opened from the foot of the screen.
import { openAssessment } from './assessment/desk.js';
import { fill, h } from './dom.js';
import { t } from './i18n/index.js';
import { icon } from './icons.js';
import { closePanel, openPanel, store } from './store.js';

const PANELS = {
  targets: ['plan', 'targets.open'], scenario: ['scenario', 'scenario.open'], renewable: ['renewable', 'renewable.short'],
};
const SHEETS = { layers: ['layers', 'rail.layers'], indicators: ['ranking', 'rail.indicators'] };

const opener = (symbol, key, open) => h('button', {
  on: {
    click: () => {
      delete document.body.dataset.sheet;
      open();
    },
  },
}, icon(symbol), h('span', {}, t(key)));

export function addDock(dock) {
  const toggle = (sheet) => {
    closePanel();
    if (document.body.dataset.sheet === sheet) {
      delete document.body.dataset.sheet;
    } else {
      document.body.dataset.sheet = sheet;
    }
    render();
  };
  const render = () => {
    dock.setAttribute('aria-label', t('rail.label'));
    fill(dock,
      Object.entries(SHEETS).map(([sheet, [symbol, key]]) => h('button', {
        'aria-expanded': String(document.body.dataset.sheet === sheet),
        on: { click: () => toggle(sheet) },
      }, icon(symbol), h('span', {}, t(key)))),
      Object.entries(PANELS).map(([kind, [symbol, key]]) => opener(symbol, key, () => openPanel({ kind }))),
      opener('assessment', 'assess.open', openAssessment));
  };
  render();
  store.on(['lang'], render);
  store.on(['panel'], ({ panel }) => {
    if (panel.length > 0) {
      delete document.body.dataset.sheet;
      render();
    }
  });
}
