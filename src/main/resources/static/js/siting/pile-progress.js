// How far the city and its counties are on the way to the plan's public piles.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { targetBar } from '../panel/target-bar.js';
import { pending } from '../pending.js';
import { pushPanel } from '../store.js';

const INDICATOR = 'charging-piles';

async function pileTarget() {
  const found = (await api.targets()).find(({ indicator }) => indicator?.id === INDICATOR);
  return found ? api.target(found.id) : null;
}

export const pileProgress = () => pending(pileTarget, (target) => target && section(t('siting.progress'),
  h('p', {}, h('button', {
    class: 'link', on: { click: () => pushPanel({ kind: 'target', id: target.id }) },
  }, tr(target.title)), ' ', badge(target.counties?.provenance)),
  targetBar(target),
  target.counties && countyBars(target)), { id: 'siting-progress' });

/** What a county has, and its part of what is missing by the last goal. */
function countyBars({ counties: { zones, assumption } }) {
  const missing = (zone) => zone.gaps.at(-1)?.missing ?? 0;
  const most = Math.max(...zones.map((zone) => zone.value + missing(zone)), 1);
  const year = zones.find(({ gaps }) => gaps.length > 0)?.gaps.at(-1).year;
  return [
    h('ul', { class: 'pile-bars' }, zones.map((zone) => h('li', {},
      h('span', {}, zone.name),
      h('span', { class: 'pile-track' }, bar('has', zone.value / most), bar('lacks', missing(zone) / most)),
      h('span', { class: 'number' }, missing(zone) > 0
        ? `${format.number(zone.value)} + ${format.number(missing(zone))}` : format.number(zone.value))))),
    year && h('p', { class: 'meta' }, t('siting.progressAbout', { year }), ' ', tr(assumption)),
  ];
}

function bar(kind, share) {
  const element = h('span', { class: kind });
  element.style.width = `${100 * share}%`;
  return element;
}
