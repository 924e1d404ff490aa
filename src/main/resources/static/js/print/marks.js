// North arrow and scale of a printed map.
import { h } from '../dom.js';
import { number } from '../format.js';
import { t } from '../i18n/index.js';
import { lengthText, metresPerPixel, roundLength } from '../map/scale-bar.js';

const SVG = 'http://www.w3.org/2000/svg';
const PIXELS_PER_METRE = 96 / 0.0254;
const WIDEST = 150;

export function northArrow() {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 18');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M8 1 13.5 17 8 13.200 2.500 17z');
  path.setAttribute('fill', '#2b2a27');
  path.setAttribute('stroke', '#fff');
  svg.append(path);
  return [h('span', {}, t('print.north')), svg];
}

/** A bar and the ratio, both true in the middle of the map. */
export function addSheetScale(map, target) {
  const bar = h('span', { class: 'scale-line' });
  const label = h('span');
  target.append(bar, label);
  const update = () => {
    const metres = metresPerPixel(map);
    const length = roundLength(metres * WIDEST);
    const ratio = Number((metres * PIXELS_PER_METRE).toPrecision(2));
    bar.style.width = `${length / metres}px`;
    label.textContent = `${lengthText(length)}   ${t('print.scale', { scale: number(ratio) })}`;
  };
  map.getView().on(['change:resolution', 'change:center'], update);
  map.on('change:size', update);
  update();
}
