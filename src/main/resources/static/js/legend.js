// Legend swatches, drawn by the server from the SLD, shown as images so that they stay pictures.
import * as api from './api.js';
import { h } from './dom.js';

export function swatch(svg) {
  return h('img', {
    class: 'swatch', alt: '', src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
  });
}

/** The first entry of a layer's legend; stays blank when there is none. */
export function layerSwatch(id) {
  const place = h('span', { class: 'swatch-place' });
  api.legend(id).then(([first]) => first && place.append(swatch(first.svg))).catch(() => {
    place.classList.add('swatch-none');
  });
  return place;
}
