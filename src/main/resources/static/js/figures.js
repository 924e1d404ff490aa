// Figures of zones by any indicator, read the same way wherever they are shown.
import * as api from './api.js';
import * as format from './format.js';
import { inUnit, t, tr, unit } from './i18n/index.js';
import { store } from './store.js';

/** Carbon answers from its own address but is ranked and shaded like an indicator. */
export const CARBON = 'carbon';
const DENSITY = 'tC/ha';

const catalogue = { indicators: [], zoneLayer: 'county' };

export function useIndicators(indicators, zoneLayer) {
  catalogue.indicators = indicators;
  catalogue.zoneLayer = zoneLayer;
}

/** All indicators the page can show, carbon included. */
export function all() {
  const carbon = {
    id: CARBON, title: { zh: '森林碳储量', en: 'Forest carbon stock' }, kind: 'carbon', unit: 'tC',
    colour: 'forest', definitions: [],
  };
  return catalogue.indicators.length === 0 ? [] : [...catalogue.indicators, carbon];
}

export const find = (id) => all().find((indicator) => indicator.id === id) ?? null;

/** The first that exists, so that a bureau's own catalogue still fills the panel. */
export const firstOf = (...ids) => ids.map(find).find((indicator) => indicator !== null) ?? null;

/** What ranks and shades by an indicator: of carbon its density, unless the total is asked for. */
export function ranked(indicator) {
  return indicator?.kind === 'carbon' && store.get().carbonFigure === 'density'
    ? { ...indicator, title: { zh: '森林碳密度', en: 'Forest carbon density' }, unit: DENSITY }
    : indicator;
}

/** The definition in use for an indicator. */
export function definitionOf(indicator) {
  const chosen = store.get().definitions[indicator.id] ?? indicator.defaultDefinition;
  return indicator.definitions.find((d) => d.id === chosen) ?? indicator.definitions[0] ?? null;
}

/** The measurement of an indicator by county, with the definition and denominator in use. */
export function measure(indicator) {
  const by = catalogue.zoneLayer;
  if (indicator.kind === 'carbon') {
    return api.carbon(by, store.get().carbonMethod);
  }
  const definition = definitionOf(indicator)?.id;
  if (indicator.kind === 'amount') {
    return api.amounts(indicator.id, { by, definition });
  }
  const denominator = indicator.kind === 'coverage' ? store.get().denominator : undefined;
  return api.coverage(indicator.id, { by, definition, denominator });
}

/** The number that ranks and shades, in the indicator's own unit; null when there is none. */
export function valueOf(indicator, row) {
  if (!row) {
    return null;
  }
  switch (indicator.kind) {
    case 'amount':
      return row.amount ?? null;
    case 'carbon':
      return (indicator.unit === DENSITY ? row.densityTonnesCPerHa : row.stockTonnesC) ?? null;
    default:
      return areaOrRatio(indicator.unit, row);
  }
}

function areaOrRatio(name, row) {
  switch (name) {
    case 'ha': case '公顷':
      return row.coveredAreaHa ?? null;
    case 'mu': case '亩':
      return row.coveredAreaMu ?? null;
    case '万亩':
      return row.coveredAreaMu === undefined ? null : row.coveredAreaMu / 10_000;
    case 'km²':
      return row.coveredAreaHa === undefined ? null : row.coveredAreaHa / 100;
    default:
      return row.ratio === null || row.ratio === undefined ? null : row.ratio * 100;
  }
}

/** The number without its unit, with the same digits wherever it is shown. */
export function numberText(indicator, value) {
  const shown = inUnit(value, indicator.unit);
  switch (indicator.unit) {
    case '%': case 'ha': case '公顷': case '亩': case 'mu': case DENSITY:
      return format.number(shown, 1);
    case 'tC':
      return format.number(shown, 0);
    default:
      return format.adaptive(shown);
  }
}

export function valueText(indicator, value) {
  return format.withUnit(numberText(indicator, value), unit(indicator.unit));
}

/** The figure of a row with four digits behind the point, for telling close ones apart. */
export function exactText(indicator, row) {
  const value = inUnit(valueOf(indicator, row), indicator.unit);
  return format.withUnit(format.number(value, Number.isInteger(value) ? 0 : 4), unit(indicator.unit));
}

/** A carbon method by its id and in words. */
export const methodName = ({ id, title }) => [id, tr(title)].filter(Boolean).join(' ');

/** What the number is: definition, and denominator unless it is an area that is shown. */
export function meaning(indicator, measurement, ofArea = false) {
  if (indicator.kind === 'carbon') {
    return measurement.method ? methodName(measurement.method) : '';
  }
  const definition = tr(measurement.definition?.title);
  if (ofArea) {
    return definition;
  }
  if (indicator.kind === 'coverage' && indicator.unit === '%') {
    const denominator = t(`denominator.${measurement.denominator ?? 'measured'}`);
    return t('figure.definition', { definition, denominator });
  }
  return indicator.kind === 'share' ? t('figure.share', { definition }) : definition;
}

export const rowOf = (measurement, code) =>
  code === 'total' ? measurement.total : measurement.zones.find((row) => row.code === code) ?? null;

/** The kind of provenance that can be relied on least, or null. */
export const weakest = (kinds) =>
  ['illustrative', 'unstated', 'open', 'official'].find((kind) => kinds?.includes(kind)) ?? null;

/** Weakest provenance of a measurement. */
export function provenanceOf(measurement) {
  const kinds = measurement.receipt?.layers?.map((layer) => layer.provenance?.kind ?? layer.provenance);
  return measurement.provenance ?? weakest(kinds);
}
