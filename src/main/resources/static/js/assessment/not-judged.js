// Rules that nothing tells of. They are always in sight, since a rule not judged is not a rule kept.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { facts, section } from '../panel/panel.js';
import { basis } from './rules.js';
import { severityMark } from './verdict.js';

export const NOT_JUDGED_ID = 'assess-not-judged';

export function notJudgedList(notJudged) {
  return notJudged.length > 0 && h('div', { id: NOT_JUDGED_ID }, section(t('assess.notJudged', { count: notJudged.length }),
    h('p', { class: 'note' }, t('assess.notJudged.about')),
    h('ul', { class: 'findings' }, notJudged.map((rule) => h('li', { class: 'finding' }, h('details', {},
      h('summary', {}, severityMark(rule.severity), ' ', h('span', { class: 'finding-title' }, tr(rule.title),
        h('span', { class: 'meta block' }, tr(rule.reason)))),
      h('div', { class: 'finding-more' }, facts([
        [t('assess.rule'), h('code', {}, rule.rule)], ...basis(rule.article, rule.source, rule.verified),
      ]))))))));
}
