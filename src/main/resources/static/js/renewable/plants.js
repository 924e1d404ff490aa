// Plants that stand or are to come, and the siting rules of their day whose ground they lie on.
import * as format from '../format.js';
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { section } from '../panel/panel.js';

/** Those that lie on none are counted only. */
export function plantChecks({ plants, days, footprint }) {
  const judged = plants.filter(({ hits }) => hits);
  const hit = judged.filter(({ hits }) => hits.length > 0);
  return section(t('renewable.plants'),
    h('p', {}, t('renewable.plantsJudged', {
      judged: judged.length, hit: hit.length, unjudged: plants.length - judged.length,
    })),
    h('ul', { class: 'renewable-rules', id: 'renewable-plants' }, hit.map(plant)),
    h('p', { class: 'meta' }, tr(footprint)),
    reasons(days).map((why) => h('p', { class: 'meta' }, why)));
}

function plant({ name, capacityMw, planned, day, hits }) {
  return h('li', {}, name, ' ', h('span', { class: 'meta' },
    [format.withUnit(format.number(capacityMw, 1), 'MW'), planned && t('renewable.toCome'), day]
      .filter(Boolean).join(' · ')),
  hits.map(({ rule, severity, title, overlapHa, share }) => h('div', { class: 'meta' },
    h('code', {}, rule), ' ', t(`assess.severity.${severity}`), ' ', tr(title), ' · ',
    format.withUnit(format.number(overlapHa, 2), 'ha'), ' · ', format.percent(share, 1))));
}

const reasons = (days) => [...new Set(days.map(({ why }) => tr(why)))];
