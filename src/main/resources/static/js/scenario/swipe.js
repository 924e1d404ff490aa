// A line across the map with one layer left of it and another right of it.
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { covered } from '../map/map.js';
import { store } from '../store.js';
import { comparedPair } from './compared.js';

const { ol } = window;
const WHOLE = 1000;

/** Follows `scenarioSwipe`, the share of the free map that lies left of the line. */
export function addSwipe(map, left, right) {
  const line = h('div', { class: 'swipe-line' });
  const names = ['A', 'B'].map((letter) => h('span', { class: 'scenario-letter' }, letter));
  const range = h('input', {
    type: 'range', id: 'swipe', min: 0, max: WHOLE, 'aria-label': t('scenario.swipe'),
    on: { input: () => store.set({ scenarioSwipe: range.value / WHOLE }) },
  });
  const control = h('div', { class: 'swipe', hidden: true }, line, range, names);
  map.getViewport().append(control);
  // A drag of the line must not move the map as well.
  range.addEventListener('pointerdown', (event) => event.stopPropagation());
  const free = () => map.getSize()[0] - covered().right;
  const at = () => store.get().scenarioSwipe * free();
  clip(left, () => [0, at()]);
  clip(right, () => [at(), map.getSize()[0]]);
  const apply = () => {
    const state = store.get();
    const pair = comparedPair(state);
    control.hidden = state.scenarioSwipe === null || pair === null;
    if (control.hidden) {
      return;
    }
    range.value = state.scenarioSwipe * WHOLE;
    const ids = state.panel.at(-1).ids.split(',');
    names[1].textContent = String.fromCharCode(65 + ids.indexOf(pair[1]));
    control.style.width = `${free()}px`;
    control.style.bottom = `${covered().bottom}px`;
    line.style.left = `${at()}px`;
    names[0].style.left = `${at() - 30}px`;
    names[1].style.left = `${at() + 8}px`;
    map.render();
  };
  store.on(['scenarioSwipe', 'scenarioShown'], apply);
  // The panel takes its width after the state has changed.
  store.on(['panel'], () => requestAnimationFrame(apply));
  map.on('change:size', apply);
}

/** @param span pixels of the map from left to right within which the layer is drawn */
function clip(layer, span) {
  layer.on('prerender', (event) => {
    const { context, frameState: { size: [, height] } } = event;
    const [from, to] = span();
    const corners = [[from, 0], [to, 0], [to, height], [from, height]]
      .map((corner) => ol.render.getRenderPixel(event, corner));
    context.save();
    context.beginPath();
    corners.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.closePath();
    context.clip();
  });
  layer.on('postrender', ({ context }) => context.restore());
}
