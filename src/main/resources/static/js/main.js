// Puts the page together: state from the link, data from the server, then each part its place.
import * as api from './api.js';
import { fill, h } from './dom.js';
import { openAssessment } from './assessment/desk.js';
import { addDock } from './dock.js';
import * as figures from './figures.js';
import { watchLayers } from './freshness.js';
import { t, tr } from './i18n/index.js';
import { addAtlas } from './atlas.js';
import { icon } from './icons.js';
import { failure } from './pending.js';
import * as permalink from './permalink.js';
import { addIndicators } from './rail/indicators.js';
import { addLayerTree, initialLayers } from './rail/layer-tree.js';
import { followSelection } from './rail/league-table.js';
import { addSearch } from './rail/search.js';
import { addStrip } from './strip.js';
import { addPagePrint } from './page-print.js';
import { closePanel, openPanel, popPanel, store } from './store.js';

const $ = (id) => document.getElementById(id);

function say(...children) {
  fill($('notice'), children);
  $('notice').hidden = children.length === 0;
}

function applyWords(config) {
  const { lang } = store.get();
  const title = tr(config?.title).replace(/^(碳图|Tantu)\s*·\s*/, '');
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  document.title = title ? `${title} · ${t('app.name')}` : t('app.name');
  document.querySelector('.brand-name').textContent = t('app.name');
  $('brand-title').textContent = title;
  $('skip').textContent = t('app.skip');
  $('rail').setAttribute('aria-label', t('rail.label'));
  $('map').setAttribute('aria-label', t('map.label'));
  $('layers-heading').textContent = t('rail.layers');
  fill($('indicators-heading'), t('rail.indicators'), h('span', { class: 'meta' }, t('league.hint')));
  $('open-targets').textContent = t('tools.targets');
  $('open-targets').title = t('targets.title');
  fill($('open-assessment'), icon('assessment'), h('span', {}, t('assess.open')));
  $('desks').setAttribute('aria-label', t('rail.desks'));
  $('open-assessment').title = t('assess.title');
  fill($('open-scenario'), icon('scenario'), h('span', {}, t('scenario.open')));
  $('open-scenario').title = t('scenario.title');
  fill($('open-renewable'), icon('renewable'), h('span', {}, t('renewable.open')));
  $('switch-language').textContent = lang === 'zh' ? 'EN' : '中文';
  $('switch-language').setAttribute('lang', lang === 'zh' ? 'en' : 'zh-CN');
}

/** Esc leaves what was entered last: the tool first, then the panel one step at a time. */
function addEscape() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      return;
    }
    const { tool, panel } = store.get();
    if (tool) {
      store.set({ tool: null });
    } else if (document.body.dataset.sheet) {
      delete document.body.dataset.sheet;
    } else if (panel.length > 1) {
      popPanel();
    } else {
      closePanel();
    }
  });
}

async function start() {
  const restored = permalink.read(location.hash);
  store.set({ lang: restored.lang ?? store.get().lang });
  applyWords(null);
  if (!window.ol) {
    say(h('p', {}, t('failure.noOl')));
    return;
  }
  say(h('p', { class: 'loading' }, t('app.loading')));
  try {
    const [config, layers, indicators] = await Promise.all([
      api.config(), api.layers(), api.indicators(),
    ]);
    say();
    open(restored, config, layers, indicators);
  } catch (error) {
    say(failure(error, start));
  }
}

function open(restored, config, layers, indicators) {
  const zoneLayer = config.defaultZoneLayer;
  figures.useIndicators(indicators, zoneLayer);
  store.set({
    ...restored,
    lang: restored.lang ?? store.get().lang,
    layers: initialLayers(layers, restored.layers),
    indicator: figures.find(restored.indicator)?.id ?? figures.all()[0]?.id ?? null,
  });
  applyWords(config);
  store.on(['lang'], () => applyWords(config));
  const atlas = addAtlas(config, layers);
  addLayerTree($('layer-tree'), config.groups, layers);
  addIndicators($('indicators'), atlas.openCounty);
  followSelection($('indicators'));
  addSearch($('search'), $('search-results'), atlas.openResult);
  addStrip($('strip'), atlas, config);
  addDock($('dock'));
  addPagePrint($('page-print'), atlas.ol, config, layers);
  addEscape();
  $('open-targets').addEventListener('click', () => openPanel({ kind: 'targets' }));
  $('open-assessment').addEventListener('click', openAssessment);
  $('open-scenario').addEventListener('click', () => openPanel({ kind: 'scenario' }));
  $('open-renewable').addEventListener('click', () => openPanel({ kind: 'renewable' }));
  $('switch-language').addEventListener('click', () =>
    store.set({ lang: store.get().lang === 'zh' ? 'en' : 'zh' }));
  permalink.follow();
  if (layers.every(({ version, shipped }) => !version && !shipped)) {
    say(h('strong', {}, t('empty.title')), h('p', {}, t('empty.detail')));
  }
  watchLayers(layers, say);
  document.documentElement.dataset.ready = 'true';
}

start();
