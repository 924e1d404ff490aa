// Every rule on the site: those that hold at first, each with its article, source, ground and parcels.
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { icon } from '../icons.js';
import { facts, section } from '../panel/panel.js';
import { inStep } from '../pending.js';
import { groundText, shareOfSite, shareText } from './amounts.js';
import { isDrawn, toggleDrawn } from './desk.js';
import { parcelList } from './parcels.js';
import { severityMark } from './verdict.js';

/** @param catalogue the layers */
export function ruleList({ rules, receipt }, catalogue) {
  const holding = rules.filter(({ outcome }) => outcome === 'holds');
  const others = rules.filter(({ outcome }) => outcome !== 'holds');
  const rows = (findings) => h('ul', { class: 'findings' }, findings.map((finding) => row(finding,
    receipt.layers.find(({ id }) => id === finding.layer)?.version,
    catalogue.find(({ id }) => id === finding.layer))));
  return [
    section(t('assess.holding', { count: holding.length }),
      holding.length > 0 ? rows(holding) : h('p', { class: 'meta' }, t('assess.holding.none'))),
    others.length > 0 && section(t('assess.kept', { count: others.length }), rows(others)),
  ];
}

function row(finding, version, layer) {
  return h('li', { class: 'finding', dataset: { rule: finding.rule, outcome: finding.outcome } },
    h('details', {},
      h('summary', {}, severityMark(finding.severity), ' ',
        h('span', { class: 'finding-title' }, tr(finding.title)),
        h('span', { class: 'number' }, inShort(finding))),
      h('div', { class: 'finding-more' }, more(finding), parcelList(finding, version, layer))),
    finding.ground && drawnSwitch(finding));
}

function inShort({ outcome, share, nearestMetres }) {
  if (outcome === 'holds') {
    return shareText(share);
  }
  return outcome === 'touches' ? t('assess.outcome.touches') : format.metres(nearestMetres);
}

function more(finding) {
  const { rule, article, source, verified, validFrom, validTo, layerTitle, withinMetres, nearestMetres } = finding;
  return facts([
    [t('assess.rule'), h('code', {}, rule)],
    [t('assess.outcome'), t(`assess.outcome.${finding.outcome}`)],
    finding.overlapM2 > 0 && [t('assess.overlap'),
      [groundText(finding.overlapM2, finding.overlapMu), h('span', { class: 'meta block' }, shareOfSite(finding.share))]],
    nearestMetres > 0 && [t('assess.nearest'), format.metres(nearestMetres)],
    [t('assess.about'), tr(layerTitle) + (withinMetres > 0 ? t('assess.within', { metres: format.metres(withinMetres) }) : '')],
    ...basis(article, source, verified),
    [t('assess.inForce'), t(validTo ? 'assess.fromTo' : 'assess.from', { from: validFrom, to: validTo })],
  ]);
}

/** What a rule rests on, and whether its text was seen. */
export const basis = (article, source, verified) => [
  [t('assess.article'), article],
  [t('assess.source'), [source, h('span', { class: `meta block ${verified ? 'verified' : 'unverified'}` },
    t(verified ? 'assess.verified' : 'assess.unverified'))]],
];

/** The rule's pattern as its switch, so that the map needs no legend of its own. */
function drawnSwitch({ rule, severity, title }) {
  const button = h('button', {
    class: 'eye', id: `assess-draw-${rule}`, on: { click: () => toggleDrawn(rule) },
  });
  const pattern = h('span', { class: `pattern pattern-${severity}`, 'aria-hidden': 'true' });
  return inStep(['assessHidden'], h('span', { class: 'finding-switch' }, pattern, button), () => {
    const drawn = isDrawn(rule);
    button.setAttribute('aria-pressed', String(drawn));
    button.setAttribute('aria-label', t(drawn ? 'layer.hide' : 'layer.show', { title: tr(title) }));
    button.title = button.getAttribute('aria-label');
    pattern.classList.toggle('off', !drawn);
    fill(button, icon(drawn ? 'eye' : 'eyeOff'));
  });
}
