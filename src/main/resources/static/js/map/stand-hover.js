// What a stand under the pointer holds: its density at once, its interval when the server has said.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { store } from '../store.js';
import { standClasses, STANDS } from './stand-classes.js';

/** Stands that the pointer only passes are not asked about. */
const DWELL = 120;

/** Lines about the stand that was hit, or null when stands are not what is coloured. */
export function standLines(hit) {
  if (!store.get().standsShown || hit?.layer !== STANDS) {
    return null;
  }
  const density = h('strong', {});
  const more = h('p', { class: 'meta' });
  const element = h('div', { class: 'hover-stand' }, h('p', {}, t('stands.density'), ' ', density), more);
  standClasses().then(({ of }) => {
    density.textContent = densityText(of.get(Number(hit.id)) ?? null);
  }).catch(() => null);
  setTimeout(() => element.isConnected && fetchMore(hit, density, more, element), DWELL);
  return element;
}

const densityText = (value) => (value === null
  ? t('stands.unknown') : format.withUnit(format.number(value, 1), unit('tC/ha')));

async function fetchMore({ id, version, definition }, density, more, element) {
  const stand = await api.standCarbon(id, store.get().carbonMethod, version).catch(() => null);
  if (!stand || !element.isConnected) {
    return;
  }
  const species = tr(definition.attributes.find(({ name }) => name === 'species')?.codes?.[stand.species])
    || stand.species;
  density.textContent = densityText(stand.tonnesCPerHa);
  more.textContent = [
    species,
    stand.issue ? tr(stand.issue.seen) : t('carbon.interval', {
      lower: format.number(stand.densityLower95, 1),
      upper: format.withUnit(format.number(stand.densityUpper95, 1), unit('tC/ha')),
    }),
    stand.method,
  ].filter(Boolean).join(' · ');
}
