// What Ctrl+P prints from the map page itself: the map as it stands, with title, legend, sources.
import * as api from './api.js';
import { fill, h } from './dom.js';
import { tr } from './i18n/index.js';
import { legendOf, notes, sourcesOf } from './print/sheet-parts.js';
import { store } from './store.js';

export function addPagePrint(element, config, layers) {
  const visible = () => layers.filter((layer) => store.get().layers[layer.id]?.visible);
  const render = async () => {
    const shown = visible();
    const legends = await Promise.all(shown.map((layer) => api.legend(layer.id).catch(() => [])));
    fill(element,
      h('h1', {}, tr(config.title)),
      h('div', { class: 'page-print-foot' },
        legendOf(shown, legends), sourcesOf(shown), notes(shown, config)));
  };
  addEventListener('beforeprint', render);
  const idle = window.requestIdleCallback ?? ((run) => setTimeout(run, 800));
  idle(render);
  store.on(['layers', 'lang'], render);
}
