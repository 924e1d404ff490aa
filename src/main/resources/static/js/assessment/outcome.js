// The verdict and its sentence, the size of the site, and what to take away of them.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { facts, section } from '../panel/panel.js';
import { verificationSection } from '../panel/verification.js';
import { mu, squareMetres } from './amounts.js';
import { NOT_JUDGED_ID } from './not-judged.js';
import { verdictBadge } from './verdict.js';

const FILES = ['sheet.pdf', 'sheet.xlsx', 'pieces.geojson'];

/** @param zoom moves the map to the site */
export function outcome({ verdict, sentence, site, asOf, subject, notJudged }, zoom) {
  return section(null,
    h('div', { class: 'outcome', id: 'assess-verdict', role: 'status' },
      verdictBadge(verdict, 'large'), notJudged.length > 0 && [' ', notJudgedButton(notJudged.length)],
      h('p', { class: 'meta' }, t('assess.by', { subject: t(`assess.subject.${subject}`), day: asOf })),
      h('p', { class: 'outcome-sentence' }, tr(sentence))),
    facts([
      [t('assess.site'), [site.name ?? t('assess.site.unnamed'), site.pieces > 1 && ` · ${t('assess.pieces', { count: site.pieces })}`]],
      [t('assess.area'), [`${format.withUnit(format.number(site.areaHa, 4), unit('ha'))} (${mu(site.areaMu)})`,
        h('span', { class: 'meta block' }, squareMetres(site.areaM2))]],
      [t('assess.in'), site.counties.join(t('siting.comma'))],
    ]),
    site.outsideM2 > 0 && h('p', { class: 'note' }, t('assess.outside', { area: squareMetres(site.outsideM2) })),
    h('div', { class: 'actions' }, h('button', { class: 'secondary', id: 'assess-zoom', on: { click: zoom } }, t('assess.zoom'))));
}

/** No verdict is read without what it leaves open. */
const notJudgedButton = (count) => h('button', {
  class: 'quiet', id: 'assess-open-rules',
  on: { click: () => document.getElementById(NOT_JUDGED_ID).scrollIntoView({ block: 'start' }) },
}, t('assess.openRules', { count }));

export const remarkList = (remarks) => remarks.length > 0 && h('div', { id: 'assess-remarks' }, section(t('assess.remarks'),
  h('ul', { class: 'binding' }, remarks.map((remark) => h('li', {}, tr(remark))))));

export const downloads = ({ receipt: { id } }) => h('div', { id: 'assess-files' }, section(t('assess.files'),
  h('div', { class: 'actions' }, FILES.map((file) => h('a', {
    class: 'secondary', href: api.assessmentFileUrl(id, file), download: '',
  }, t(`assess.file.${file}`))))));

export function receiptOf({ receipt, tolerance, provenance }) {
  return [
    section(t('assess.receipt'),
      ['illustrative', 'unstated'].includes(provenance) && h('p', { class: 'note' }, t(`receipt.${provenance}`)),
      h('p', { class: 'meta' }, tr(receipt.rule)),
      h('p', { class: 'meta' }, tr(tolerance.basis)),
      h('ul', { class: 'list' }, receipt.layers.map((layer) => h('li', { class: 'receipt-layer' },
        h('span', {}, tr(layer.title) || layer.id, h('span', { class: 'meta block' }, [layer.origin, layer.asOf].filter(Boolean).join(' · '))),
        h('code', { title: layer.version }, format.shortHash(layer.version))))),
      facts([
        [t('receipt.engine'), receipt.engineVersion],
        [t('receipt.measuredAt'), format.moment(receipt.measuredAt)],
        [t('receipt.id'), h('a', { href: api.measurementUrl(receipt.id), target: '_blank' }, receipt.id)],
      ])),
    verificationSection(receipt),
  ];
}
