// What Ctrl+P prints from the map page itself: the map as it stands, with title, legend, sources, and
// the figures behind its colours.
import * as api from './api.js';
import { fill, h } from './dom.js';
import { tr } from './i18n/index.js';
import { indicatorOf } from './print/indicator-block.js';
import { legendOf, notes, printed, sourcesOf } from './print/sheet-parts.js';
import { store } from './store.js';

/** Printable width and height of A4 landscape that the map may take, CSS pixels. */
const PAPER = [720, 500];

/** The drawn map keeps its pixels and is shrunk as a picture: it cannot be drawn anew in time. */
function fitPaper(map) {
  const { clientWidth: width, clientHeight: height } = map;
  const { style } = document.documentElement;
  style.setProperty('--print-width', `${width}px`);
  style.setProperty('--print-height', `${height}px`);
  style.setProperty('--print-zoom', String(Math.min(PAPER[0] / width, PAPER[1] / height)));
}

/**
 * Draws at once and lays the result over the map as one picture: what a browser has drawn since it
 * was asked to print, it would otherwise leave white.
 */
function takePicture(map) {
  map.renderSync();
  const canvases = [...map.getViewport().querySelectorAll('canvas')].filter(({ width }) => width > 0);
  const { width, height } = canvases[0];
  const sheet = new OffscreenCanvas(width, height);
  const pen = sheet.getContext('2d');
  canvases.forEach((canvas) => pen.drawImage(canvas, 0, 0, width, height));
  const picture = h('canvas', { class: 'map-picture', width, height });
  picture.getContext('bitmaprenderer').transferFromImageBitmap(sheet.transferToImageBitmap());
  map.getTargetElement().append(picture);
  return picture;
}

/** @param map the OpenLayers map, drawn once more without what does not belong on paper */
export function addPagePrint(element, map, config, layers) {
  const onPaper = () => printed(layers, store.get().layers, store.get().shaded);
  let round = 0;
  const render = async () => {
    const mine = ++round;
    const wanted = onPaper();
    const shown = layers.filter((layer) => wanted[layer.id]?.visible);
    const [indicator, legends] = await Promise.all([
      indicatorOf().catch(() => null),
      Promise.all(shown.map((layer) => api.legend(layer.id).catch(() => []))),
    ]);
    if (mine === round) {
      fill(element,
        h('h1', {}, tr(config.title)),
        h('div', { class: 'page-print-side' }, indicator, legendOf(shown, legends)),
        h('div', { class: 'page-print-foot' }, sourcesOf(shown), notes(shown)));
    }
  };
  let before = null;
  let picture = null;
  addEventListener('beforeprint', () => {
    before = store.get().layers;
    fitPaper(document.getElementById('map'));
    store.set({ printing: true, layers: onPaper() });
    picture = takePicture(map);
    render();
  });
  addEventListener('afterprint', () => {
    store.set({ printing: false, layers: before ?? store.get().layers });
    before = null;
    picture?.remove();
  });
  const idle = window.requestIdleCallback ?? ((run) => setTimeout(run, 800));
  idle(render);
  store.on(['layers', 'lang', 'shaded', 'indicator', 'definitions', 'denominator', 'carbonMethod',
    'carbonFigure', 'standsShown'], render);
}
