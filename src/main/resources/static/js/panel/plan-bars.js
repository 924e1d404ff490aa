// An amount of a county, and the city's beside what the plan wants.
import * as api from '../api.js';
import { bars } from '../chart.js';
import { h } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { pending } from '../pending.js';
import { hue } from '../themes.js';
import { figure } from './figure.js';
import { section } from './panel.js';

export function amountAgainstPlan(indicator, code) {
  const load = async () => {
    const [measurement, targets] = await Promise.all([
      figures.measure(indicator), api.targets().catch(() => []),
    ]);
    return { measurement, target: targets.find((each) => each.indicator?.id === indicator.id) };
  };
  return section(null, pending(load, ({ measurement, target }) => {
    const row = figures.rowOf(measurement, code);
    const value = figures.valueOf(indicator, row);
    const city = figures.valueOf(indicator, measurement.total);
    return [
      figure(indicator, measurement, code, {
        value: figures.valueText(indicator, value),
        more: [city > 0 && t('county.ofCity', { share: format.percent((value ?? 0) / city, 0) })],
      }),
      h('h4', {}, t('county.cityPlan')),
      bars(tr(indicator.title), [
        { name: t('county.city'), value: city, text: figures.valueText(indicator, city), colour: hue(indicator.colour) },
        ...goalBars(target, indicator),
      ]),
    ];
  }));
}

function goalBars(target, indicator) {
  return (target?.goals ?? [])
    .filter((goal) => Number.isFinite(goal.value))
    .map((goal) => ({
      name: [goal.year ? t('targets.goal', { year: goal.year }) : t('targets.noYear'),
        t(`comparison.${goal.comparison}`)].filter(Boolean).join(' '),
      value: goal.value,
      text: figures.valueText(indicator, goal.value),
      colour: hue(indicator.colour),
      faint: true,
    }));
}
