// How far a carbon stock may be off: interval, conservative value, what adds how much, assumptions.
import { bars } from '../chart.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { hue } from '../themes.js';
import { interval } from './carbon.js';
import { section } from './panel.js';

const tonnes = (value) => format.withUnit(format.number(value), unit('tC'));
const percent = (part, whole) => `${format.number(whole > 0 ? (100 * part) / whole : 0, 1)} %`;

export function uncertainty({ uncertainty: made }, row) {
  if (!made || !row) {
    return null;
  }
  const stock = row.stockTonnesC;
  return section(t('carbon.uncertainty'),
    h('ul', { class: 'pools' },
      line(t('carbon.conservative'), tonnes(row.lower95)),
      line(t('carbon.propagated'),
        `± ${tonnes(row.propagatedHalfWidth)}（${percent(row.propagatedHalfWidth, stock)}）`),
      line(t('carbon.draws'), format.number(made.draws))),
    h('p', { class: 'meta' }, interval(row)),
    row.contributions.length > 0 && tornado(row, stock),
    h('p', { class: 'meta' }, tr(made.note)),
    h('ul', { class: 'pools' }, made.assumptions.map(assumption)));
}

function line(name, value) {
  return h('li', {}, h('span', {}, name), h('span', { class: 'number' }, value));
}

function tornado(row, stock) {
  return [
    h('h4', {}, t('carbon.contributions')),
    bars(t('carbon.contributions'), row.contributions.map(({ title, halfWidthTonnesC }) => ({
      name: tr(title),
      value: halfWidthTonnesC,
      text: `± ${percent(halfWidthTonnesC, stock)}`,
      colour: hue('forest'),
    })), true),
  ];
}

function assumption({ title, halfWidthPercent, source, verified }) {
  return h('li', {},
    h('span', {}, tr(title)),
    h('span', { class: 'number' }, `± ${format.number(halfWidthPercent, 0)} %`),
    h('p', { class: 'meta' }, verified ? source : t('carbon.assumed', { source })));
}
