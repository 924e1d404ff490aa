// How much of a county's stands the CCER methodology excludes, and what the rest must prove.
import * as api from '../api.js';
import { h, largestFirst } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { pending } from '../pending.js';
import { section } from './panel.js';

const hectares = (area) => format.withUnit(format.number(area, 1), unit('ha'));

export function ccer(by, code) {
  return section(t('ccer.title'), pending(() => api.ccer(by), (answer) => {
    const zone = answer.zones.find((each) => each.code === code) ?? answer.total;
    return [
      h('ul', { class: 'pools' },
        line(t('ccer.toProve'), zone.toProveHa, 'counted'),
        largestFirst(zone.excluded, ({ areaHa }) => areaHa).map(({ reason, areaHa }) => line(tr(reason), areaHa, 'excluded'))),
      h('p', { class: 'meta' }, t('ccer.proofs')),
      h('ul', { class: 'meta' }, answer.toProve.map((proof) => h('li', {}, tr(proof)))),
      h('p', { class: 'meta' }, answer.methodology, ' · ',
        answer.verified ? answer.source : t('carbon.assumed', { source: answer.source })),
    ];
  }));
}

function line(name, area, kind) {
  return h('li', { class: kind }, h('span', {}, name), h('span', { class: 'number' }, hectares(area)));
}
