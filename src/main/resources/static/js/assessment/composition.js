// What the site's ground is, class by class, adding up to all of it.
import { h } from '../dom.js';
import { number as digits } from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { hue } from '../themes.js';
import { cell, head, shareText } from './amounts.js';

/** Classes of one layer are shades of its hue, from the darkest on. */
const STEP = 18;

const number = (value) => digits(value, 2);

export function composition({ composition: classes, site }) {
  const shades = shadesOf(classes);
  return h('div', { id: 'assess-composition' }, section(t('assess.composition'),
    bar(classes, shades),
    h('table', { class: 'features' },
      h('thead', {}, h('tr', {}, head(t('assess.class'), false), head('m²'), head(unit('mu')), head(t('assess.share')))),
      h('tbody', {}, classes.map((each, i) => h('tr', {},
        h('th', { scope: 'row' }, mark(shades[i]), nameOf(each)),
        cell(number(each.areaM2)), cell(number(each.areaMu)), cell(shareText(each.share))))),
      h('tfoot', {}, h('tr', {}, h('th', { scope: 'row' }, t('assess.whole')),
        cell(number(site.areaM2)), cell(number(site.areaMu)), cell(shareText(sum(classes, 'share'))))))));
}

const sum = (list, name) => list.reduce((total, each) => total + each[name], 0);

const nameOf = ({ title, code, layerTitle }) => [
  tr(title), layerTitle && h('span', { class: 'meta block' }, [tr(layerTitle), code].filter(Boolean).join(' ')),
];

/** A colour each, null for ground that no layer tells of. */
function shadesOf(classes) {
  const seen = new Map();
  return classes.map(({ layer }) => {
    if (!layer) {
      return null;
    }
    const before = seen.get(layer) ?? 0;
    seen.set(layer, before + 1);
    return `color-mix(in srgb, ${hue(layer)}, #fff ${Math.min(80, before * STEP)}%)`;
  });
}

function paint(element, shade) {
  if (shade) {
    element.style.background = shade;
  } else {
    element.classList.add('hatch');
  }
  return element;
}

const mark = (shade) => paint(h('span', { class: 'class-mark', 'aria-hidden': 'true' }), shade);

function bar(classes, shades) {
  return h('div', {
    class: 'class-bar', role: 'img', 'aria-label': classes.map(({ title, share }) => `${tr(title)} ${shareText(share)}`).join('; '),
  }, classes.map(({ title, share }, i) => {
    const part = paint(h('span', { title: `${tr(title)} ${shareText(share)}` }), shades[i]);
    part.style.flexGrow = share;
    return part;
  }));
}
