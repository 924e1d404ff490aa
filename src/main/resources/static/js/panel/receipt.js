// What a figure was made of: definition and law, layers and versions, rule, overlaps, parameters.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { explain, following } from '../pending.js';
import { formula, ofArea, partsOf } from './formula.js';
import { facts, section } from './panel.js';
import { historySection } from './history.js';
import { overlapList } from './overlaps.js';
import { pools } from './pools.js';
import { verificationSection } from './verification.js';

/** @param parcels shows the parcels behind a figure: ({parts, within}, code) */
export function receiptView(zones, layers, parcels) {
  return ({ indicator: id, code }) => {
    const indicator = figures.find(id);
    const place = code === 'total' ? t('county.city') : zones.name(code);
    if (code !== 'total' && !zones.has(code)) {
      return { kicker: t('receipt.kicker'), title: code, content: h('p', { class: 'hint' }, t('county.unknown', { code })) };
    }
    if (!indicator) {
      return { kicker: t('receipt.kicker'), title: id, content: h('p', {}, t('receipt.unknown', { id })) };
    }
    return {
      kicker: `${t('receipt.kicker')} · ${place}`,
      title: tr(indicator.title),
      content: following(['carbonMethod'], () => figures.measure(indicator), (measurement) =>
        content(indicator, measurement, code, layers, parcels)),
    };
  };
}

function content(indicator, measurement, code, catalogue, parcels) {
  const row = figures.rowOf(measurement, code);
  const { receipt } = measurement;
  const kind = figures.provenanceOf(measurement);
  const shown = h('div', { class: 'meta', role: 'status' });
  const show = async () => {
    const counted = countedBy(indicator, measurement);
    fill(shown, t('receipt.looking'));
    try {
      await parcels(counted, code);
      fill(shown, shownWords(catalogue, counted));
    } catch (error) {
      fill(shown, t('receipt.unfiltered'), ' ', error.code ? explain(error) : error.message);
    }
  };
  return [
    h('p', { class: 'receipt-value' },
      figures.valueText(indicator, figures.valueOf(indicator, row)), ' ', badge(kind)),
    h('p', { class: 'meta' }, figures.meaning(indicator, measurement)),
    ['illustrative', 'unstated'].includes(kind)
      && h('p', { class: 'note' }, t(`receipt.${kind}`)),
    h('div', { class: 'actions' },
      h('button', { class: 'primary', on: { click: show } }, t(indicator.kind === 'amount' ? 'receipt.features.show' : 'receipt.parcels')),
      receipt?.id && h('a', { class: 'secondary', href: api.measurementUrl(receipt.id), target: '_blank' },
        t('receipt.json'))),
    shown,
    section(t('receipt.formula'), formula(indicator, measurement, row, catalogue)),
    indicator.kind === 'carbon' ? pools(measurement, row, code) : definition(measurement.definition, partsOf(indicator, measurement)),
    receipt && section(t('receipt.layers'), layerList(receipt)),
    receipt && ofArea(indicator, measurement) && section(t('receipt.overlaps'), overlapList(receipt)),
    receipt && section(t('receipt.parameters'), facts([
      ofArea(indicator, measurement) && [t('receipt.rule'), tr(receipt.rule)],
      ...Object.entries(receipt.parameters ?? {}).map(([name, value]) => [
        h('code', {}, name), typeof value === 'object' ? JSON.stringify(value) : String(value),
      ]),
      ofArea(indicator, measurement) && [t('receipt.identity'), receipt.worstAreaIdentityError?.toExponential(1)],
      [t('receipt.engine'), receipt.engineVersion],
      [t('receipt.measuredAt'), format.moment(receipt.measuredAt)],
      [t('receipt.id'), h('code', {}, receipt.id)],
    ])),
    receipt?.id && [verificationSection(receipt), historySection(indicator, measurement, code)],
  ];
}

/** What was counted and within what: a carbon stock names layers only, not those it is counted by. */
function countedBy(indicator, measurement) {
  const { parts = [], within = [] } = partsOf(indicator, measurement);
  const whole = () => [...new Set(measurement.receipt.layers.map(({ id }) => id))]
    .filter((id) => id !== measurement.by).map((id) => ({ layer: id, where: null }));
  return { parts: parts.length > 0 ? parts : whole(), within };
}

/** Which features the map shows now, in words. */
function shownWords(catalogue, { parts, within }) {
  const title = (id) => tr(catalogue.find((layer) => layer.id === id)?.title) || id;
  return [
    ...parts.map(({ layer, where }) => h('p', {}, t(where ? 'receipt.showsCounted' : 'receipt.showsWhole',
      { layer: title(layer) }), where && h('code', { class: 'where' }, where.trim()))),
    ...within.map(({ layer }) => h('p', {}, t('receipt.showsWithin', { layer: title(layer) }))),
  ];
}

function definition({ title, basis, since, source, verified, note }, { parts, within }) {
  return section(t('receipt.definition'),
    facts([
      [tr(title), tr(basis)],
      [t('receipt.source'), tr(source)],
    ]),
    h('p', { class: 'meta' }, [
      since && t('receipt.since', { date: since }),
      t(verified === false ? 'receipt.unverified' : 'receipt.verified'),
    ].filter(Boolean).join(' · ')),
    note && h('p', { class: 'note' }, tr(note)),
    partList(t('receipt.counted'), parts),
    partList(t('receipt.within'), within));
}

function partList(title, parts) {
  return parts?.length > 0 && [h('h4', {}, title), h('ul', { class: 'parts' }, parts.map((part) =>
    h('li', {}, h('code', {}, part.layer), ' ',
      part.where ? h('code', { class: 'where' }, part.where.trim())
        : h('span', { class: 'meta' }, t('receipt.whole')))))];
}

function layerList(receipt) {
  return h('ul', { class: 'list' }, receipt.layers.map((layer) => h('li', { class: 'receipt-layer' },
    h('span', {}, tr(layer.title) || layer.id,
      h('span', { class: 'meta block' }, [layer.origin, layer.asOf].filter(Boolean).join(' · '))),
    h('code', { title: layer.version }, format.shortHash(layer.version)),
    badge(layer.provenance?.kind ?? layer.provenance))));
}
