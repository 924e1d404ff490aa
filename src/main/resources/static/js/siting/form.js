// What is asked for: goal and number of sites at once, everything else in parts that open.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { redrawn } from '../pending.js';
import { store } from '../store.js';
import { ask } from './desk.js';
import { GOALS, USUAL, YEARS } from './question.js';

const MOST_SITES = 1000;
const opened = new Set();

export const sitingForm = () => redrawn(['siting', 'sitingStep'], () => form(store.get().siting));

function form(question) {
  const phased = question.phase2025 > 0 || question.phase2030 > 0;
  return [
    field('goal', choice('goal', question.goal, GOALS, (goal) => t(`siting.goal.${goal}`), String), true),
    !phased && sites(question),
    part('conditions', conditions(question), [
      field('year', choice('year', question.year, YEARS, (year) => t('siting.yearOf', { year }), Number)),
      ['core', 'urban', 'township', 'gridMetres'].map((name) =>
        field(name, number(name, question[name], 100, name === 'gridMetres' ? 5000 : 100_000))),
      field('countyFloor', number('countyFloor', question.countyFloor, 0, MOST_SITES)),
      h('p', { class: 'meta' }, t('siting.countyFloorAbout')),
    ]),
    part('phases', phased && t('siting.phasesNow', question), [
      field('phase2025', number('phase2025', question.phase2025, 0, MOST_SITES)),
      field('phase2030', number('phase2030', question.phase2030, 0, MOST_SITES)),
      h('p', { class: 'meta' }, t('siting.phasesAbout')),
    ]),
    part('piles', question.piles > 0 && t('siting.pilesNow', { piles: format.number(question.piles) }), [
      field('piles', number('piles', question.piles, 0, 1_000_000)),
      field('perStation', number('perStation', question.perStation, 1, 1000)),
      field('residentsPerPile', number('residentsPerPile', question.residentsPerPile, 1, 1_000_000)),
      h('p', { class: 'meta' }, t('siting.pilesAbout')),
    ]),
  ];
}

function sites({ goal, sites: wanted }) {
  const fewest = h('input', {
    id: 'siting-fewest', type: 'checkbox', checked: wanted === null,
    on: { change: ({ target }) => ask({ sites: target.checked ? null : USUAL.sites }) },
  });
  return [
    wanted !== null && field('sites', number('sites', wanted, 1, MOST_SITES)),
    goal === GOALS[0] && h('label', { class: 'tick' }, fewest, h('span', {}, t('siting.fewest'))),
  ];
}

/** What differs from the usual is told on the closed part. */
function conditions(question) {
  const { year, core, urban, township, countyFloor } = question;
  const radii = [core, urban, township].map((metres) => metres / 1000).join('/');
  return [
    t('siting.yearOf', { year }), format.withUnit(radii, 'km'),
    countyFloor > 0 && t('siting.floorNow', { count: countyFloor }),
  ].filter(Boolean).join(' · ');
}

function part(name, now, fields) {
  return h('details', {
    class: 'siting-part', id: `siting-part-${name}`, open: opened.has(name),
    on: { toggle: ({ target }) => (target.open ? opened.add(name) : opened.delete(name)) },
  },
  h('summary', {}, t(`siting.part.${name}`), now && h('span', { class: 'meta' }, ` ${now}`)), fields);
}

function field(name, control, wide = false) {
  return h('label', { class: `field${wide ? ' wide' : ''}` }, h('span', {}, t(`siting.${name}`)), control);
}

function choice(name, chosen, all, words, read) {
  return h('select', {
    id: `siting-${name}`, on: { change: ({ target }) => ask({ [name]: read(target.value) }) },
  }, all.map((each) => h('option', { value: each, selected: each === chosen }, words(each))));
}

/** Whole numbers within limits; anything else stays as it was. */
function number(name, value, min, max) {
  return h('input', {
    id: `siting-${name}`, type: 'number', min, max, step: 1, required: true, value,
    on: {
      change: ({ target }) => {
        if (target.reportValidity()) {
          ask({ [name]: Number(target.value) });
        }
      },
    },
  });
}
