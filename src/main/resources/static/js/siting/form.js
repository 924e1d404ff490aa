// What is asked for: goal and number of sites at once, everything else in parts that open. The controls
// follow the question, whoever changes it.
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { inStep } from '../pending.js';
import { ask } from './desk.js';
import { COSTS, GOALS, SOURCES, USUAL, WAYS, hasOwnCosts, mayHaveOwnCosts } from './question.js';

const MOST_SITES = 1000;
const FARTHEST_METRES = 100_000;
const follow = (element, show) => inStep(['siting'], element, ({ siting }) => show(siting));
const inPhases = ({ phase2025, phase2030 }) => phase2025 > 0 || phase2030 > 0;

export const sitingForm = () => [
  field('goal', choice('goal', GOALS), 'field wide'),
  sites(),
  fewest(),
  part('conditions', conditions,
    ['core', 'urban', 'township'].map((name) => field(name, number(name, 1, FARTHEST_METRES))),
    field('by', choice('by', WAYS)),
    field('from', choice('from', SOURCES)),
    shownWhen(({ from }) => from === 'grid', field('gridMetres', number('gridMetres', 100, 5000))),
    unlessPaid(field('countyFloor', number('countyFloor', 0, MOST_SITES)))),
  unlessPaid(part('phases', (question) => inPhases(question) && t('siting.phasesNow', question),
    field('phase2025', number('phase2025', 0, MOST_SITES)),
    field('phase2030', number('phase2030', 0, MOST_SITES)),
    shownWhen(inPhases, field('growth', number('growth', -20, 20, 0.1))))),
  part('piles', ({ piles }) => piles > 0 && t('siting.pilesNow', { piles: format.number(piles) }),
    field('piles', number('piles', 0, 1_000_000)),
    field('perStation', number('perStation', 1, 1000)),
    unlessPaid(field('residentsPerPile', number('residentsPerPile', 0, 1_000_000)))),
  part('budget', ({ budget, stationCost }) => budget > 0
    && (stationCost > 0 ? format.number(budget) : t('siting.noCost')),
    field('budget', number('budget', 0, 100_000_000)),
    shownWhen(mayHaveOwnCosts, field('costs', choice('costs', COSTS))),
    field('stationCost', number('stationCost', 0, 1_000_000)),
    field('pileCost', number('pileCost', 0, 1_000_000))),
];

const shownWhen = (holds, element) => follow(element, (question) => {
  element.hidden = !holds(question);
});

/** What counts sites, where money does not. */
const unlessPaid = (element) => shownWhen((question) => !hasOwnCosts(question), element);

/** Phases have numbers of their own. */
const sites = () => shownWhen(
  (question) => question.sites !== null && !inPhases(question) && !hasOwnCosts(question),
  field('sites', number('sites', 1, MOST_SITES)));

/** As few sites as possible is a question of coverage only. */
function fewest() {
  const input = h('input', {
    id: 'siting-fewest', type: 'checkbox',
    on: { change: () => ask({ sites: input.checked ? null : USUAL.sites }) },
  });
  const element = h('label', { class: 'tick' }, input, h('span', {}, t('siting.fewest')));
  return follow(element, (question) => {
    input.checked = question.sites === null;
    element.hidden = question.goal !== GOALS[0] || inPhases(question) || hasOwnCosts(question);
  });
}

function conditions(question) {
  const { core, urban, township, by, countyFloor, from } = question;
  const reach = [core, urban, township].map((metres) => metres / 1000).join('/');
  return [
    format.withUnit(reach, 'km'),
    by !== USUAL.by && t(`siting.by.${by}`),
    from !== USUAL.from && t(`siting.from.${from}`),
    countyFloor > 0 && !hasOwnCosts(question) && t('siting.floorNow', { count: countyFloor }),
  ].filter(Boolean).join(' · ');
}

/** @param now tells the closed part's state in short */
function part(name, now, ...fields) {
  const state = h('span', { class: 'meta' });
  return h('details', { class: 'siting-part', id: `siting-part-${name}` },
    h('summary', {}, t(`siting.part.${name}`), ' ', follow(state, (question) => fill(state, now(question)))),
    fields, h('p', { class: 'meta' }, t(`siting.about.${name}`)));
}

function field(name, control, kind = 'field') {
  return h('label', { class: kind }, h('span', {}, t(`siting.${name}`)), control);
}

function choice(name, all) {
  const select = h('select', {
    id: `siting-${name}`, on: { change: () => ask({ [name]: select.value }) },
  }, all.map((each) => h('option', { value: each }, t(`siting.${name}.${each}`))));
  return follow(select, (question) => {
    select.value = question[name];
  });
}

/** Numbers within limits, whole ones by default; anything else is not asked for. */
function number(name, min, max, step = 1) {
  const input = h('input', {
    id: `siting-${name}`, type: 'number', min, max, step, required: true,
    on: { change: () => input.reportValidity() && ask({ [name]: Number(input.value) }) },
  });
  return follow(input, (question) => {
    input.value = question[name] ?? '';
  });
}
