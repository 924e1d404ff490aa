// What the targets' panels say of a target's numbers and status.
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { inUnit, t, unit } from '../i18n/index.js';
import { store } from '../store.js';

const MARKS = { met: '✓', 'on-track': '↗', behind: '✕', unknown: '?', contradictory: '!' };

/** With the digits that the indicator has elsewhere, where it is counted in the same unit. */
export function valueText(value, target) {
  const digits = target.unit === '%'
    ? format.number(value, 1) : format.adaptive(inUnit(value, target.unit));
  return format.withUnit(digits, unit(target.unit));
}

/** A figure: an entered one with all its digits. */
export const figureText = ({ kind, value }, target) => (kind === 'entered'
  ? format.withUnit(format.plain(inUnit(value, target.unit)), unit(target.unit))
  : valueText(value, target));

const LEAST_POINTS = 0.01;

/**
 * Percentages differ by points, not by percent; a small difference keeps its digits, and one that
 * rounds away is still told.
 */
export function differenceText(value, target) {
  if (target.unit !== '%') {
    return valueText(value, target);
  }
  const hidden = value > 0 && value < LEAST_POINTS / 2;
  const digits = format.number(hidden ? LEAST_POINTS : value, Math.abs(value) < 1 ? 2 : 1);
  return format.withUnit(hidden ? `< ${digits}` : digits, t('targets.points'));
}

/** The plan's own words, since 突破 and 左右 are not numbers; in English their sense. */
export const goalWords = ({ text, comparison, value }, target) =>
  (store.get().lang === 'zh' || value === null
    ? text : `${t(`comparison.${comparison}`)} ${valueText(value, target)}`.trim());

export const yearText = (year) => (year ? t('targets.goal', { year }) : t('targets.noYear'));

/**
 * The status as a coloured chip with a mark, the word 示意 beside it where it comes from such layers.
 *
 * @param year of the goal, or undefined to leave it out
 */
export function statusChip({ status, illustrative, year }) {
  return h('span', { class: 'status-chip' },
    h('span', { class: `status status-${status}` },
      h('span', { 'aria-hidden': 'true' }, MARKS[status], ' '),
      year ? `${year} ` : '', t(`status.${status}`)),
    illustrative && badge('illustrative'));
}

/** The mark of a figure's origin: the layers' provenance, or that a bureau entered it. */
export const originBadge = ({ kind, provenance }) => (kind === 'entered'
  ? h('span', { class: 'badge badge-official', title: t('targets.entered.long') }, t('targets.entered'))
  : badge(provenance));

/** Hue of a status, for bars and lines. */
export const STATUS_COLOURS = {
  met: '#2f7d4f', 'on-track': '#4a6fb5', behind: '#b3332e', unknown: '#8d877a', contradictory: '#b7791f',
};
