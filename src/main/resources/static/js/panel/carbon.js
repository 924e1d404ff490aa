// A county's forest carbon: stock and sink are never mixed; what is missing says why.
import { bars } from '../chart.js';
import { h, largestFirst } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { t, unit } from '../i18n/index.js';
import { following } from '../pending.js';
import { hue } from '../themes.js';
import { figure } from './figure.js';
import { methodBars } from './methods.js';
import { section } from './panel.js';

const MOST_SPECIES = 6;
const tonnes = (value, name) => format.withUnit(format.number(value), unit(name));

export function carbonSection(indicator, code) {
  return section(null, following(['carbonMethod'], () => figures.measure(indicator), (measurement) => {
    const row = figures.rowOf(measurement, code);
    return [
      figure(indicator, measurement, code, {
        value: tonnes(row?.stockTonnesC, 'tC'),
        more: [
          densityText(row) && t('carbon.density', { value: densityText(row) }),
          t('carbon.co2e', { value: tonnes(row?.stockTonnesCO2e, 'tCO2e') }),
          h('span', { class: 'meta' }, interval(row)),
          h('span', { class: 'meta' }, sink(row, measurement.sinkPeriod)),
          row?.areaHa === 0 && h('span', { class: 'meta' }, t('carbon.noStands')),
          row?.notCountedHa > 0 && h('span', { class: 'meta' }, t('carbon.notCounted', {
            area: format.withUnit(format.number(row.notCountedHa, 1), unit('ha')),
          })),
        ],
      }),
      zoneMethods(measurement, row, 'county'),
      row?.bySpecies?.length > 0 && species(row.bySpecies),
    ];
  }));
}

/** t C a hectare of the stands whose stock is known; null without such land. */
export function densityText(row) {
  const density = row?.densityTonnesCPerHa ?? null;
  return density === null ? null : format.withUnit(format.number(density, 1), unit('tC/ha'));
}

/** A zone's stock by every method, the one in use with its interval. */
export function zoneMethods({ method }, row, place) {
  return row && [
    h('h4', {}, t('carbon.methods')),
    methodBars({
      byMethod: row.byMethod,
      chosen: method.id,
      interval: { lower: row.lower95, upper: row.upper95 },
      text: (value) => tonnes(value, 'tC'),
      place,
    }),
    h('p', { class: 'meta' }, t('carbon.methodHint')),
  ];
}

export function interval(row) {
  return t('carbon.interval', {
    lower: format.number(row?.lower95), upper: tonnes(row?.upper95, 'tC'),
  });
}

/** The yearly sink between two surveys, a source where it is negative. */
export function sink(row, period) {
  return period
    ? t(row.sinkTonnesCO2ePerYear < 0 ? 'carbon.source' : 'carbon.sink', {
      value: format.withUnit(format.number(Math.abs(row.sinkTonnesCO2ePerYear)), `${unit('tCO2e')}/a`),
      from: period.from, to: period.to,
    })
    : t('carbon.noSink');
}

/** The largest species, the rest together. */
function species(all) {
  const sorted = largestFirst(all, (each) => each.tonnesC);
  const head = sorted.slice(0, MOST_SPECIES);
  const rest = sorted.slice(MOST_SPECIES).reduce((sum, each) => sum + each.tonnesC, 0);
  const rows = rest > 0 ? [...head, { species: t('carbon.otherSpecies'), tonnesC: rest }] : head;
  return [
    h('h4', {}, t('carbon.species')),
    bars(t('carbon.species'), rows.map((each) => ({
      name: each.species ?? t('carbon.unknownSpecies'),
      value: each.tonnesC,
      text: tonnes(each.tonnesC, 'tC'),
      colour: hue('forest'),
    }))),
  ];
}
