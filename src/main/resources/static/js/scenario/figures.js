// Figures before and after as text, in the page's units.
import * as format from '../format.js';
import { inUnit, t, tr, unit } from '../i18n/index.js';

const PERCENT = '%';
/** Smaller differences are noise of the arithmetic, in any of the units. */
const NOISE = 1e-9;

/** Differences of less are written with more digits than the figures. */
const SMALL = 0.01;
const MOST_DIGITS = 8;

const isNumber = (value) => Number.isFinite(value);

/** With more digits for shares, which a planting moves by hundredths. */
export function valueText(value, unitName) {
  return unitName === PERCENT ? format.number(value, 2) : format.adaptive(inUnit(value, unitName));
}

export const unitText = (unitName) => unit(unitName);
export const withUnit = (value, unitName) => format.withUnit(valueText(value, unitName), unit(unitName));

export const differenceOf = ({ before, after }) => (isNumber(before) && isNumber(after) ? after - before : null);
export const moves = (change) => Math.abs(differenceOf(change) ?? 0) > NOISE * Math.max(1, Math.abs(change.before));

const STILL = '±0';

/** +1,234.5, −0.02, or ±0 where nothing moves. */
export function differenceText(change, unitName) {
  const difference = differenceOf(change);
  if (difference === null) {
    return format.NONE;
  }
  if (!moves(change)) {
    return STILL;
  }
  const text = Math.abs(difference) < SMALL ? smallText(difference) : valueText(difference, unitName);
  return difference > 0 ? `+${text}` : text;
}

/** With two digits that count, so that what moves never reads as nothing. */
function smallText(value) {
  return format.number(value, Math.min(MOST_DIGITS, 1 - Math.floor(Math.log10(Math.abs(value)))));
}

/** The same with its unit; shares differ by points. */
export function differenceWithUnit(change, unitName) {
  const text = differenceText(change, unitName);
  return text === STILL ? text : format.withUnit(text, unitName === PERCENT ? t('targets.points') : unit(unitName));
}

/** The tables of a scenario: {id, title, unit, zones, total}; the carbon stock is one of them. */
export function tables({ indicators, carbon }) {
  return [
    ...indicators.map((one) => ({
      id: one.indicator, title: tr(one.title), unit: one.unit, zones: one.zones, total: one.total,
    })),
    ...(carbon ? [{
      id: 'carbon', title: t('scenario.carbon', { method: carbon.method }), unit: 'tC', zones: carbon.zones,
      total: carbon.total, interval: isNumber(carbon.lower95) ? [carbon.lower95, carbon.upper95] : null,
    }] : []),
  ];
}

export const zoneName = ({ code, name }) => (code === 'total' ? t('scenario.total') : name);
