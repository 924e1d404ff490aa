// The way to an answer's receipt, for panels that show no more of it.
import * as api from '../api.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';

export const receiptLink = ({ id }) =>
  [t('receipt.link'), ' ', h('a', { href: api.measurementUrl(id), target: '_blank' }, id)];

export const receiptLine = (receipt) => h('p', { class: 'meta' }, receiptLink(receipt));
