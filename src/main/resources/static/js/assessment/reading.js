// How a file is to be read where it does not say so itself: coordinate system and character set, asked for
// when the server could not do without.
import { fill, h } from '../dom.js';
import { t } from '../i18n/index.js';
import { inStep } from '../pending.js';
import { ask } from './desk.js';

/** Systems in which sites of this city are surveyed, by what they are called. */
const SYSTEMS = ['EPSG:4490', 'EPSG:4544', 'EPSG:4545', 'EPSG:4523', 'EPSG:4326', 'EPSG:3857', 'GCJ-02', 'BD-09'];
const ENCODINGS = ['UTF-8', 'GB18030', 'GBK'];

const ABOUT_SYSTEM = ['missing-crs', 'unknown-crs', 'wrong-crs', 'wrong-place', 'mixed-crs', 'zone-contradiction', 'outside-crs'];
const ABOUT_TEXT = ['encoding-mismatch', 'unknown-encoding'];

export const readingFields = () => [
  part('crs', ABOUT_SYSTEM, systemField()),
  part('encoding', ABOUT_TEXT, encodingField()),
];

function part(name, codes, content) {
  const element = h('div', { id: `assess-${name}-part` }, content);
  return inStep(['assess', 'assessed'], element, ({ assess, assessed }) => {
    element.hidden = assess[name] === null && !codes.includes(assessed.error?.code);
  });
}

function systemField() {
  const input = h('input', {
    id: 'assess-crs', list: 'assess-systems', placeholder: 'EPSG:4544', spellcheck: 'false', autocomplete: 'off',
    on: { change: () => ask({ crs: input.value.trim() || null }) },
  });
  const offers = h('div', { class: 'actions offers' });
  return [
    h('label', { class: 'field wide' }, h('span', {}, t('assess.crs')), inStep(['assess'], input, ({ assess }) => {
      input.value = assess.crs ?? '';
    })),
    h('datalist', { id: 'assess-systems' }, SYSTEMS.map((system) => h('option', { value: system }, t(`assess.crs.${system}`)))),
    inStep(['assessed'], offers, ({ assessed }) => {
      const suggestions = assessed.error?.details?.suggestions ?? [];
      offers.hidden = suggestions.length === 0;
      fill(offers, h('span', { class: 'meta' }, t('assess.crs.offers')), suggestions.map((crs) => h('button', {
        class: 'secondary', dataset: { crs }, on: { click: () => ask({ crs }) },
      }, crs)));
    }),
    h('p', { class: 'hint' }, t('assess.crs.about')),
  ];
}

function encodingField() {
  const select = h('select', { id: 'assess-encoding', on: { change: () => ask({ encoding: select.value || null }) } },
    h('option', { value: '' }, t('assess.encoding.own')), ENCODINGS.map((name) => h('option', {}, name)));
  return h('label', { class: 'field wide' }, h('span', {}, t('assess.encoding')), inStep(['assess'], select, ({ assess }) => {
    select.value = assess.encoding ?? '';
  }));
}
