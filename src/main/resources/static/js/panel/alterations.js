// What is different about a parcel, in the words of its layer.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { valueText } from './feature.js';

/** @param alteration {property, before, after}, values as text or absent */
export function alterationText(layer, { property, before, after }) {
  if (property === 'geometry') {
    return t('difference.geometry', { before: hectares(before), after: hectares(after) });
  }
  const attribute = layer?.attributes.find(({ name }) => name === property);
  const words = (text) => (attribute ? valueText(attribute, typed(attribute, text)) : text ?? format.NONE);
  return [attribute ? tr(attribute.alias) : h('code', {}, property), t('punctuation.colon'),
    `${words(before)} → ${words(after)}`];
}

/** "12.345678 ha" as the page writes areas. */
const hectares = (text) => format.withUnit(format.number(parseFloat(text), 4), unit('ha'));

function typed({ type }, text) {
  if (text === null || text === undefined) {
    return null;
  }
  return type === 'boolean' ? text === 'true'
    : ['integer', 'number'].includes(type) ? Number(text) : text;
}
