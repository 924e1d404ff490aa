// Areas as the bureau files them.
import * as format from './format.js';
import { unit } from './i18n/index.js';

export const hectaresText = (hectares) => format.withUnit(format.number(hectares, 1), unit('ha'));

export const muText = (hectares) =>
  format.withUnit(format.number((hectares ?? NaN) * 15, 1), unit('mu'));

/** Hectares with 亩 beside them. */
export function areaText(hectares) {
  return hectares === null || hectares === undefined
    ? format.NONE : `${hectaresText(hectares)} (${muText(hectares)})`;
}
