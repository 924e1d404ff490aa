// The question: what is to stand on the site, by which day's rules, and where the site is. The controls
// follow the state, whoever changes it; a changed control asks again at once.
import { today } from '../city-day.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { inStep } from '../pending.js';
import { store } from '../store.js';
import { ask } from './desk.js';
import { STATION, SUBJECTS, USUAL } from './question.js';
import { readingFields } from './reading.js';
import { sitePicker } from './site-picker.js';

const EARLIEST = '2000-01-01';
const MOST_BAYS = 100_000;
const FARTHEST_METRES = 10_000;

export const assessmentForm = () => h('div', { class: 'assessment-form' },
  field('subject', subjects()),
  shownWhen(({ assess }) => assess.subject === STATION, field('bays', number('bays', 1, MOST_BAYS))),
  field('asOf', day()),
  h('p', { class: 'hint' }, t('assess.asOf.about')),
  sitePicker(),
  shownWhen(({ assess, assessed }) => assess.bufferMetres !== null || assessed.error?.code === 'site-without-area',
    h('div', {}, field('bufferMetres', number('bufferMetres', 0, FARTHEST_METRES)), h('p', { class: 'hint' }, t('assess.bufferMetres.about')))),
  readingFields());

const field = (name, control) => h('label', { class: 'field wide' }, h('span', {}, t(`assess.${name}`)), control);

const shownWhen = (holds, element) => inStep(['assess', 'assessed'], element, (state) => {
  element.hidden = !holds(state);
});

function subjects() {
  const select = h('select', { id: 'assess-subject', on: { change: () => ask({ subject: select.value }) } },
    SUBJECTS.map((subject) => h('option', { value: subject }, t(`assess.subject.${subject}`))));
  return inStep(['assess'], select, ({ assess }) => {
    select.value = assess.subject;
  });
}

/** A day is asked for when it is whole, and never while its year is being typed. */
function day() {
  const input = h('input', {
    id: 'assess-asOf', type: 'date', required: true, min: EARLIEST, max: '2099-12-31',
    on: { change: () => input.checkValidity() && input.value !== dayOf(store.get()) && ask({ asOf: input.value }) },
  });
  return inStep(['assess'], input, (state) => {
    input.value = dayOf(state);
  });
}

const dayOf = ({ assess }) => assess.asOf ?? today();

function number(name, min, max) {
  const input = h('input', {
    id: `assess-${name}`, type: 'number', min, max, step: name === 'bays' ? 1 : 'any',
    on: { change: () => input.reportValidity() && ask({ [name]: Number(input.value) || USUAL[name] }) },
  });
  return inStep(['assess'], input, ({ assess }) => {
    input.value = assess[name] ?? '';
  });
}
