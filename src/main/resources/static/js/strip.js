// The strip under the map: scale, position, zoom, tools.
import { fill, h } from './dom.js';
import { t } from './i18n/index.js';
import { icon } from './icons.js';
import { addCoordinates } from './map/coordinates.js';
import { boundsOf } from './map/map.js';
import { addScaleBar } from './map/scale-bar.js';
import { openReport } from './report.js';
import { store } from './store.js';

const TOOLS = ['distance', 'area', 'assessment', 'planting', 'charging'];

export function addStrip(strip, atlas, config) {
  addScaleBar(atlas.ol, strip.querySelector('#scale'));
  addCoordinates(atlas.ol, strip.querySelector('#coordinates'), config);
  const zoomText = strip.querySelector('#zoom');
  const showZoom = () => {
    zoomText.textContent = t('tools.zoom', { zoom: atlas.view.getZoom().toFixed(1) });
  };
  atlas.view.on('change:resolution', showZoom);
  const render = () => {
    showZoom();
    fill(strip.querySelector('#zoom-buttons'),
      button('minus', 'tools.zoomOut', () => atlas.zoomBy(-1)),
      button('plus', 'tools.zoomIn', () => atlas.zoomBy(1)),
      button('home', 'tools.home', atlas.goHome));
    fill(strip.querySelector('#tools'),
      TOOLS.map((tool) => toolButton(tool)),
      button('link', 'tools.link', copyLink),
      button('print', 'tools.print', () => openPrint(atlas.ol)),
      button('report', 'tools.report', openReport));
    strip.querySelector('#tools').setAttribute('aria-label', t('tools.label'));
  };
  render();
  store.on(['lang', 'tool'], render);
}

function button(symbol, key, run) {
  return h('button', { class: 'icon-button', 'aria-label': t(key), title: t(key), on: { click: run } }, icon(symbol));
}

function toolButton(tool) {
  const active = store.get().tool === tool;
  const element = button(tool, `tools.${tool}`, () => store.set({ tool: active ? null : tool }));
  element.id = `tool-${tool}`;
  element.setAttribute('aria-pressed', String(active));
  return element;
}

async function copyLink(event) {
  const { currentTarget } = event;
  await navigator.clipboard?.writeText(location.href).catch(() => null);
  currentTarget.title = t('tools.copied');
  currentTarget.classList.add('done');
  currentTarget.setAttribute('aria-label', t('tools.copied'));
}

function openPrint(map) {
  const bounds = boundsOf(map).map((degree) => degree.toFixed(5));
  location.href = `print.html?bounds=${bounds}${location.hash}`;
}
