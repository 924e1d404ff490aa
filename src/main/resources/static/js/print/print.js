// The print page: the sheet on the screen is the sheet that comes out.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import * as figures from '../figures.js';
import { t, tr } from '../i18n/index.js';
import { addBasemap } from '../map/basemap.js';
import { addChoropleth } from '../map/choropleth.js';
import { boundsOf, createMap, extentOf } from '../map/map.js';
import { addTileLayers } from '../map/tile-layers.js';
import { addZones } from '../map/zones.js';
import { failure } from '../pending.js';
import * as permalink from '../permalink.js';
import { initialLayers } from '../rail/layer-tree.js';
import { store } from '../store.js';
import { indicatorOf } from './indicator-block.js';
import { addSheetScale, northArrow } from './marks.js';
import { legendOf, notes, printed, sourcesOf } from './sheet-parts.js';

const $ = (id) => document.getElementById(id);
const PAPERS = ['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait'];
/** Dots for each CSS pixel: 288 dpi on A4, 192 on A3, so that a canvas stays within limits. */
const SHARPNESS = { a4: 3, a3: 2 };
/** Smallest size of the legend, percent: 5.5 pt on A4. */
const SMALLEST = 65;

async function start() {
  const restored = permalink.read(location.hash);
  store.set({ lang: restored.lang ?? store.get().lang });
  try {
    const [config, layers, indicators] = await Promise.all([
      api.config(), api.layers(), api.indicators(),
    ]);
    figures.useIndicators(indicators, config.defaultZoneLayer);
    store.set({
      ...restored,
      lang: restored.lang ?? store.get().lang,
      panel: [],
      layers: printed(layers, initialLayers(layers, restored.layers), restored.shaded),
    });
    await open(config, layers);
    document.documentElement.dataset.ready = 'true';
  } catch (error) {
    fill($('notice'), failure(error, start));
  }
}

async function open(config, layers) {
  words(config);
  const parameters = new URLSearchParams(location.search);
  const paper = PAPERS.find((each) => each === parameters.get('paper'));
  $('sheet').dataset.paper = paper ?? PAPERS[0];
  let atlas = null;
  controls(paper ?? PAPERS[0], () => atlas);
  await writeSides(layers);
  atlas = createMap($('map'), config, SHARPNESS[$('sheet').dataset.paper.slice(0, 2)]);
  const bounds = (parameters.get('bounds') ?? '').split(',').map(Number);
  if (bounds.length === 4 && bounds.every(Number.isFinite)) {
    atlas.view.fit(extentOf(bounds), { size: atlas.ol.getSize() });
  }
  const zoneLayer = layers.find((layer) => layer.id === config.defaultZoneLayer);
  addBasemap(atlas.ol, config.basemap);
  addTileLayers(atlas.ol, layers.filter((layer) => layer !== zoneLayer));
  if (zoneLayer) {
    addChoropleth(atlas.ol, await addZones(atlas.ol, zoneLayer));
  }
  fill($('north'), northArrow());
  addSheetScale(atlas.ol, $('scale'));
}

/** Legend, figures and sources; the legend shrinks rather than lose its end. */
async function writeSides(layers) {
  const shown = layers.filter((layer) => store.get().layers[layer.id]?.visible)
    .sort((a, b) => b.order - a.order);
  const legends = await Promise.all(shown.map((layer) => api.legend(layer.id).catch(() => [])));
  fill($('side'), await indicatorOf(), legendOf(shown, legends));
  fill($('foot'), sourcesOf(shown), notes(shown));
  const side = $('side');
  const overflows = () => side.scrollHeight > side.clientHeight;
  side.classList.toggle('dense', overflows());
  for (let size = 96; size >= SMALLEST && overflows(); size -= 4) {
    side.style.fontSize = `${size}%`;
  }
}

function words(config) {
  const zh = store.get().lang === 'zh';
  document.documentElement.lang = zh ? 'zh-CN' : 'en';
  const indicator = store.get().shaded ? figures.ranked(figures.find(store.get().indicator)) : null;
  const place = tr(config.title).replace(/^(碳图|Tantu)\s*·\s*/, '');
  $('heading').value = [place, tr(indicator?.title)].filter(Boolean).join(' — ');
  $('heading-label').textContent = t('print.heading');
  $('paper-label').textContent = t('print.paper');
  $('print').textContent = t('print.print');
  $('back').textContent = t('print.back');
  $('back').href = `./${location.hash}`;
  $('move').textContent = t('print.move');
  $('map').setAttribute('aria-label', t('map.label'));
}

function controls(paper, atlas) {
  const title = () => {
    $('sheet-title').textContent = $('heading').value;
    document.title = $('heading').value;
  };
  title();
  $('heading').addEventListener('input', title);
  fill($('paper'), PAPERS.map((each) => {
    const [size, orientation] = each.split('-');
    return h('option', { value: each, selected: each === paper },
      `${size.toUpperCase()} ${t(`print.${orientation}`)}`);
  }));
  // The sharpness of a map is fixed when it is made, so another paper is another page.
  $('paper').addEventListener('change', () => {
    const bounds = boundsOf(atlas().ol).map((degree) => degree.toFixed(5));
    location.assign(`?paper=${$('paper').value}&bounds=${bounds}${location.hash}`);
  });
  $('print').addEventListener('click', () => window.print());
}

start();
