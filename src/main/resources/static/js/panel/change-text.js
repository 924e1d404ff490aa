// Changes of a figure as text: signed, in hectares with 亩 beside them or in the amount's own unit.
import * as format from '../format.js';
import { inUnit, t, unit } from '../i18n/index.js';

/** The engine counts in millionths of the unit. */
const MOST_DIGITS = 6;
const MU_PER_HECTARE = 15;

/** A number of the difference's unit in the unit that the language writes. */
export const quantity = ({ unit: name }, value, digits) =>
  format.withUnit(format.number(inUnit(value, name), digits), unit(name));

const signed = (value, text) => (value > 0 ? `+${text}` : text);

/** "+18.50 亩" of a change in hectares. */
export const muText = (hectares) =>
  signed(hectares, quantity({ unit: 'mu' }, hectares * MU_PER_HECTARE, 2));

/** "+1.2345 公顷 (+18.52 亩)"; areas only have 亩 beside them. */
export function changeWords(difference, value, digits) {
  const text = changeText(difference, value, digits);
  return difference.unit === 'ha' ? `${text} (${muText(value)})` : text;
}

/** A change of a percentage. */
export function pointsText(points) {
  const digits = points !== 0 && Math.abs(points) < 1e-4 ? 8 : 4;
  return signed(points, format.withUnit(format.number(points, digits), t('targets.points')));
}

/** The change alone, without 亩. */
export const changeText = (difference, value, digits) => signed(value, quantity(difference, value, digits));

/** As few digits as show every one of the changes to the millionth, so that they add up on paper. */
export function exactDigits({ unit: name }, changes) {
  const shown = changes.map((change) => inUnit(change, name));
  for (let digits = 0; digits < MOST_DIGITS; digits++) {
    if (shown.every((value) => Math.abs(Number(value.toFixed(digits)) - value) < 5e-7)) {
      return digits;
    }
  }
  return MOST_DIGITS;
}
