// Ground of a site as people read it: small in square metres with 亩, as the rule's figures are filed.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, unit } from '../i18n/index.js';

export const squareMetres = (area) => format.withUnit(format.number(area, area < 100 ? 2 : 0), 'm²');
export const mu = (area) => format.withUnit(format.number(area, 2), unit('mu'));
export const groundText = (areaM2, areaMu) => `${squareMetres(areaM2)} (${mu(areaMu)})`;
export const shareText = (share) => format.percent(share, share > 0 && share < 0.001 ? 3 : 1);
export const shareOfSite = (share) => t('assess.ofSite', { share: shareText(share) });

/** A cell of a table that holds a number. */
export const cell = (...content) => h('td', { class: 'right' }, content);

/** A head of a column by its words; those of numbers stand at the right. */
export const head = (words, right = true) => h('th', { scope: 'col', class: right && 'right' }, words);
