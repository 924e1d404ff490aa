// The plan's targets by lead bureau, with what can be measured beside what is wanted.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { pending } from '../pending.js';
import { pushPanel } from '../store.js';
import { section } from './panel.js';

const MARKS = { met: '✓', near: '≈', short: '✕' };

export function targetsView() {
  return () => ({
    kicker: t('targets.kicker'),
    title: t('targets.title'),
    content: pending(api.targets, (targets) => [
      h('p', { class: 'meta' }, t('targets.intro', {
        n: targets.length, computed: targets.filter((target) => target.actual).length,
      })),
      byBureau(targets).map(([bureau, members]) => section(bureau, members.map(targetRow))),
    ]),
  });
}

/** Bureaus with something measured come first, in the plan's order otherwise. */
function byBureau(targets) {
  const groups = new Map();
  for (const target of targets) {
    const bureau = tr(target.leadBureau);
    groups.set(bureau, [...(groups.get(bureau) ?? []), target]);
  }
  const measured = (members) => members.filter((target) => target.actual).length;
  return [...groups].sort(([, a], [, b]) => measured(b) - measured(a));
}

/** The plan's comparisons as signs people write. */
const goalText = (goal) => tr(goal.text).replace('>=', '≥').replace('<=', '≤').replace('~', '≈');

function targetRow(target) {
  const name = unit(target.unit);
  return h('article', { class: 'target', dataset: { target: target.id } },
    h('p', { class: 'target-title' },
      h('span', { class: 'meta' }, target.id), ' ', tr(target.title), ' ', status(target)),
    h('dl', { class: 'target-values' },
      (target.goals ?? []).map((goal) => h('div', {},
        h('dt', {}, t('targets.goal', { year: goal.year })),
        h('dd', {}, format.withUnit(goalText(goal), /\d$/.test(goalText(goal)) ? name : '')))),
      target.actual && h('div', { class: 'target-actual' },
        h('dt', {}, t('targets.actual')), h('dd', {}, actual(target, name)))),
    target.contradicts?.length > 0 && h('p', { class: 'note' },
      t('targets.contradicts', { ids: [target.contradicts].flat().join('、') })),
    target.note && h('p', { class: 'meta' }, tr(target.note)));
}

function actual(target, name) {
  const { text, value, indicator, provenance } = target.actual;
  const words = format.withUnit(text ?? format.adaptive(value), /[\d.]$/.test(text ?? '') ? name : '');
  return [
    figures.find(indicator)
      ? h('button', {
        class: 'link number', 'aria-label': t('figure.open', { title: tr(target.title), value: words }),
        on: { click: () => pushPanel({ kind: 'receipt', indicator, code: 'total' }) },
      }, words)
      : words,
    ' ', badge(provenance),
  ];
}

function status(target) {
  if (!target.actual) {
    return h('span', { class: 'meta' }, t('targets.notComputed'));
  }
  const known = MARKS[target.status] ? target.status : target.status === 'open' ? 'open' : 'unknown';
  return h('span', { class: `status status-${known}` }, `${MARKS[known] ?? '·'} ${t(`status.${known}`)}`);
}
