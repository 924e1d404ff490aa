// What Ctrl+P prints from the map page itself: the map as it stands, with title, legend, sources.
import * as api from './api.js';
import { fill, h } from './dom.js';
import { tr } from './i18n/index.js';
import { legendOf, notes, sourcesOf } from './print/sheet-parts.js';
import { store } from './store.js';

/** Printable width and height of A4 landscape that the map may take, CSS pixels. */
const PAPER = [1046, 490];

/** The drawn map keeps its pixels and is shrunk as a picture: it cannot be drawn anew in time. */
function fitPaper(map) {
  const { clientWidth: width, clientHeight: height } = map;
  const { style } = document.documentElement;
  style.setProperty('--print-width', `${width}px`);
  style.setProperty('--print-height', `${height}px`);
  style.setProperty('--print-zoom', String(Math.min(PAPER[0] / width, PAPER[1] / height)));
}

export function addPagePrint(element, config, layers) {
  const visible = () => layers.filter((layer) => store.get().layers[layer.id]?.visible);
  const render = async () => {
    const shown = visible();
    const legends = await Promise.all(shown.map((layer) => api.legend(layer.id).catch(() => [])));
    fill(element,
      h('h1', {}, tr(config.title)),
      h('div', { class: 'page-print-foot' },
        legendOf(shown, legends), sourcesOf(shown), notes(shown)));
  };
  addEventListener('beforeprint', () => {
    fitPaper(document.getElementById('map'));
    render();
  });
  const idle = window.requestIdleCallback ?? ((run) => setTimeout(run, 800));
  idle(render);
  store.on(['layers', 'lang'], render);
}
