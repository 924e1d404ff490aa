// Areas as the bureau files them.
import * as format from './format.js';
import { unit } from './i18n/index.js';

/** Hectares with 亩 beside them. */
export function areaText(hectares) {
  if (hectares === null || hectares === undefined) {
    return format.NONE;
  }
  return `${format.withUnit(format.number(hectares, 1), unit('ha'))} `
    + `(${format.withUnit(format.number(hectares * 15, 1), unit('mu'))})`;
}
