// How a figure came out of its numbers, in the terms of its kind.
import { areaText } from '../area-text.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { densityText } from './carbon.js';
import { facts } from './panel.js';

/** What the definition counts, from the catalogue: the measurement keeps its words only. */
export const partsOf = (indicator, measurement) =>
  indicator.definitions.find((each) => each.id === measurement.definition?.id) ?? {};

/** @param catalogue its layers, whose attributes have names in words */
export function formula(indicator, measurement, row, catalogue) {
  const counted = [t(`receipt.features.${indicator.kind}`),
    row?.featureCount === undefined ? null : format.number(row.featureCount)];
  switch (indicator.kind) {
    case 'carbon':
      return carbonFormula(measurement, row, counted);
    case 'amount':
      return facts([[t('receipt.sum'), sumText(indicator, measurement, catalogue)], counted]);
    case 'share':
      return facts([
        [t('receipt.inside'), areaText(row?.coveredAreaHa)],
        [t('receipt.whole.area'), areaText(row?.baseAreaHa)],
        [tr(indicator.title), format.percent(row?.ratio, 4)],
        counted,
      ]);
    default:
      return coverageFormula(indicator, measurement, row, counted);
  }
}

/** The quotient is named by the indicator only where that is what the indicator is. */
function coverageFormula(indicator, measurement, row, counted) {
  const bottom = measurement.denominator === 'published'
    ? [t('receipt.publishedArea'), areaText(row?.publishedAreaHa)]
    : [t('receipt.zoneArea'), areaText(row?.zoneAreaHa)];
  return facts([
    [t('receipt.covered'), areaText(row?.coveredAreaHa)],
    bottom,
    [indicator.unit === '%' ? tr(indicator.title) : t('receipt.ofZone'), format.percent(row?.ratio, 4)],
    counted,
  ]);
}

function carbonFormula({ method = {} }, row, counted) {
  return facts([
    [t('carbon.method'), [method.id, tr(method.title)].filter(Boolean).join(' ')],
    [t('carbon.formula'), method.formula && h('code', {}, method.formula)],
    [t('receipt.source'), tr(method.source)],
    [t('carbon.densityName'), densityText(row)],
    [t('carbon.area'), areaText(row?.areaHa)],
    [t('carbon.volume'), Number.isFinite(row?.volumeM3)
      ? format.withUnit(format.number(row.volumeM3), 'm³') : null],
    counted,
  ]);
}

/** What was added up: the attributes by their names, the factor, and whether area weighs them. */
function sumText(indicator, measurement, catalogue) {
  const { value, parts = [] } = partsOf(indicator, measurement);
  if (!value) {
    return null;
  }
  const attributes = catalogue.filter(({ id }) => parts.some((part) => part.layer === id))
    .flatMap((layer) => layer.attributes);
  const names = value.attributes.map((name) => {
    const attribute = attributes.find((each) => each.name === name);
    const words = tr(attribute?.alias) || name;
    const of = unit(attribute?.unit);
    return of ? `${words} (${of})` : words;
  });
  return [
    `Σ ${names.length > 1 ? `(${names.join(' + ')})` : names[0]}`,
    value.perHectare && ` × ${t('receipt.area')} (${unit('ha')})`,
    value.factor !== 1 && ` × ${value.factor}`,
    h('span', { class: 'meta block' }, value.attributes.map((name) => h('code', {}, `${name} `))),
  ];
}

/** An amount of points has no area: no rule, no overlaps, no identity. */
export const ofArea = (indicator, measurement) => indicator.kind !== 'amount'
  || Boolean(partsOf(indicator, measurement).value?.perHectare);
