// What another day's rules change of a site's verdict.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { verdictBadge } from './verdict.js';

const NOT_IN_FORCE = 'none';

/** Rule → {title, outcome} as one assessment tells it. */
const outcomes = ({ rules, notJudged }) => new Map([
  ...rules.map(({ rule, title, outcome }) => [rule, { title, outcome }]),
  ...notJudged.map(({ rule, title }) => [rule, { title, outcome: 'notJudged' }]),
]);

/** Rules that came out differently: {rule, title, before, after}, in the order of the later assessment. */
export function changedRules(former, assessment) {
  const [before, after] = [outcomes(former), outcomes(assessment)];
  return [...new Set([...after.keys(), ...before.keys()])].map((rule) => ({
    rule,
    title: (after.get(rule) ?? before.get(rule)).title,
    before: before.get(rule)?.outcome ?? NOT_IN_FORCE,
    after: after.get(rule)?.outcome ?? NOT_IN_FORCE,
  })).filter((change) => change.before !== change.after);
}

export function dayChange(former, assessment) {
  if (!former) {
    return null;
  }
  const changes = changedRules(former, assessment);
  const day = ({ asOf, verdict }) => h('div', {}, h('span', { class: 'meta block' }, asOf), verdictBadge(verdict));
  return h('div', { id: 'assess-change' }, section(t('assess.change'),
    h('div', { class: 'day-change' }, day(former), h('span', { 'aria-hidden': 'true' }, '→'), day(assessment)),
    changes.length === 0 ? h('p', { class: 'meta' }, t('assess.change.none'))
      : h('ul', { class: 'pools' }, changes.map(({ rule, title, before, after }) => h('li', {},
        h('span', {}, tr(title), h('span', { class: 'meta block' }, h('code', {}, rule))),
        h('span', { class: 'number' }, `${t(`assess.outcome.${before}`)} → ${t(`assess.outcome.${after}`)}`))))));
}
