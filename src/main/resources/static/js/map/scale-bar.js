// A scale bar that is true on the ellipsoid along the middle of the map.
import { h } from '../dom.js';
import { distance } from '../geodesy/distance.js';
import { number } from '../format.js';
import { toLonLat } from './map.js';

const WIDEST = 120;

/** Round length not longer than `most` metres: 1, 2 or 5 times a power of ten. */
export function roundLength(most) {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
}

export const lengthText = (metres) => metres >= 1000
  ? `${number(metres / 1000)} km` : `${number(metres, metres < 1 ? 1 : 0)} m`;

/** Metres on the ground for one CSS pixel in the middle of the map. */
export function metresPerPixel(map) {
  const [x, y] = map.getView().getCenter();
  const half = 50 * map.getView().getResolution();
  return distance(toLonLat([x - half, y]), toLonLat([x + half, y])) / 100;
}

export function addScaleBar(map, target) {
  const bar = h('span', { class: 'scale-line' });
  const label = h('span', { class: 'scale-text' });
  target.append(bar, label);
  const update = () => {
    const metres = metresPerPixel(map);
    const length = roundLength(metres * WIDEST);
    bar.style.width = `${length / metres}px`;
    label.textContent = lengthText(length);
  };
  map.getView().on(['change:resolution', 'change:center'], update);
  update();
}
