// Steps through the plan by its curve: map and figures follow the slider without asking again.
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { inStep } from '../pending.js';
import { store } from '../store.js';
import { curveChart } from './curve.js';
import { ask } from './desk.js';
import { stepOf } from './scene.js';

export function stepper(plan) {
  if (plan.sites.length === 0) {
    return null;
  }
  const points = curveOf(plan);
  const chart = curveChart(points, stepOf(plan));
  const number = h('output', { class: 'number', for: 'siting-step' });
  const figures = h('ul', { class: 'pools', id: 'siting-step-figures', 'aria-live': 'polite' });
  const again = h('button', {
    class: 'secondary', id: 'siting-again', on: { click: () => ask({ sites: stepOf(plan) }) },
  }, t('siting.again'));
  const slider = h('input', {
    id: 'siting-step', type: 'range', min: 0, max: plan.sites.length, value: stepOf(plan),
    on: { input: ({ target }) => store.set({ sitingStep: Number(target.value) }) },
  });
  const show = () => {
    const step = stepOf(plan);
    slider.value = step;
    fill(number, `${step} / ${plan.sites.length}`);
    fill(figures, figuresAt(plan, points, step));
    again.hidden = step === 0 || step === plan.sites.length || Boolean(plan.phases?.length)
      || Number.isFinite(plan.sites[0].cost);
    chart.mark(step);
  };
  return inStep(['sitingStep'], section(t('siting.curve'), chart.element,
    h('label', { class: 'field step-field' }, h('span', {}, t('siting.step'), ' ', number), slider),
    figures, again), show);
}

/** From no site to all, {sites, servedResidents, bound}; a bound where the plan proves one. */
function curveOf({ curve, sites, residents, servedBefore }) {
  const given = new Map(curve.map((point) => [point.sites, point]));
  return [{ servedShare: servedBefore / residents }, ...sites].map(({ servedShare }, count) =>
    given.get(count) ?? { sites: count, servedResidents: Math.round((servedShare ?? 0) * residents) });
}

function figuresAt({ goal, residents, sites, meanWay }, points, step) {
  const { servedResidents, bound } = points[step];
  const line = (key, text) => h('li', {}, h('span', {}, t(key)), h('span', { class: 'number' }, text));
  const people = (count) => t('siting.people', { count: format.number(count) });
  return [
    line('siting.step.served', `${people(servedResidents)} · ${format.percent(servedResidents / residents, 2)}`),
    line('siting.step.gain', `+${people(servedResidents - points[0].servedResidents)}`),
    Number.isFinite(bound) && line('siting.step.bound', people(bound)),
    goal !== 'coverage' && line('siting.step.way',
      format.metres(step === 0 ? meanWay.before : sites[step - 1].meanMetres)),
  ];
}
