// What Ctrl+P prints from the map page itself: the map as it stands, with title, legend, sources, and
// the figures behind its colours.
import * as api from './api.js';
import { fill, h } from './dom.js';
import { tr } from './i18n/index.js';
import { indicatorOf } from './print/indicator-block.js';
import { legendOf, notes, printed, sourcesOf } from './print/sheet-parts.js';
import { store } from './store.js';

/** Printable width and height of A4 landscape that the map may take, CSS pixels. */
const PAPER = [1046, 490];
/** The same where the figures behind the colours need room under it. */
const PAPER_SHADED = [1046, 440];

/** The drawn map keeps its pixels and is shrunk as a picture: it cannot be drawn anew in time. */
function fitPaper(map, [paperWidth, paperHeight]) {
  const { clientWidth: width, clientHeight: height } = map;
  const { style } = document.documentElement;
  style.setProperty('--print-width', `${width}px`);
  style.setProperty('--print-height', `${height}px`);
  style.setProperty('--print-zoom', String(Math.min(paperWidth / width, paperHeight / height)));
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
        h('div', { class: indicator ? 'page-print-foot with-figures' : 'page-print-foot' },
          indicator, legendOf(shown, legends), sourcesOf(shown), notes(shown)));
    }
  };
  let before = null;
  addEventListener('beforeprint', () => {
    const { shaded, layers: wanted } = store.get();
    before = wanted;
    fitPaper(document.getElementById('map'), shaded ? PAPER_SHADED : PAPER);
    store.set({ printing: true, layers: onPaper() });
    map.renderSync();
    render();
  });
  addEventListener('afterprint', () => {
    store.set({ printing: false, layers: before ?? store.get().layers });
    before = null;
  });
  const idle = window.requestIdleCallback ?? ((run) => setTimeout(run, 800));
  idle(render);
  store.on(['layers', 'lang', 'shaded', 'indicator', 'definitions', 'denominator'], render);
}
