// A target over time: the figures that count as a line, others as hollow marks, the goals as flags.
import { FONT, echarts, widest } from '../chart.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { inUnit, t, tr, unit } from '../i18n/index.js';
import { STATUS_COLOURS, figureText, originBadge, valueText, yearText } from './target-words.js';

const LINE = '#22564a';
const FAINT = '#a8a296';
const DAY = 86_400_000;

/** The axis is marked where a year begins; goals and most figures are of the day before. */
const yearEnd = (moment) => t('targets.yearEnd', { year: new Date(moment - DAY).getFullYear() });

export function targetTrend(target) {
  const dated = target.history.filter(({ date }) => date);
  if (dated.length === 0) {
    return h('p', { class: 'hint' }, t('targets.trend.none'));
  }
  const spoken = dated.map(({ date, value }) => `${date} ${valueText(value, target)}`).join('; ');
  const element = h('div', {
    class: 'chart trend', role: 'img',
    'aria-label': `${t('targets.trend.label', { title: tr(target.title) })}: ${spoken}`,
  });
  echarts().then((library) => draw(library, element, target, dated)).catch(() => element.remove());
  return [
    element,
    dated.filter(({ counts }) => counts).length < 2
      && h('p', { class: 'meta' }, t('targets.trend.one')),
    table(target),
  ];
}

/** The same for those who do not see the chart, with where each figure comes from. */
function table(target) {
  return h('details', { class: 'trend-table' },
    h('summary', { class: 'meta' }, t('targets.trend.table')),
    h('table', { class: 'target-counties' },
      h('thead', {}, h('tr', {},
        h('th', { scope: 'col' }, t('targets.date')),
        h('th', { scope: 'col', class: 'right' }, t('targets.value')),
        h('th', { scope: 'col' }, t('targets.origin')))),
      h('tbody', {}, target.history.map((point) => h('tr', {},
        h('td', {}, point.date ?? format.NONE),
        h('td', { class: 'right' }, figureText(point, target)),
        h('td', {}, originBadge(point), ' ',
          h('span', { class: 'meta' }, point.source ?? point.layers.join(' ')),
          !point.counts && h('span', { class: 'meta' }, ` · ${t('targets.notCounted')}`)))))));
}

const goalText = (year, value, target) => `${yearText(year)} ${valueText(value, target)}`;

/** Half of the longest label of a goal stands beyond the last day. */
const beyond = (target) => Math.ceil(widest(['', ...target.goals
  .filter(({ value }) => value !== null).map(({ year, value }) => goalText(year, value, target))]) / 2) + 4;

function goalPoints(target) {
  return target.goals
    .filter(({ value, deadline }) => value !== null && deadline)
    .map(({ value, deadline, status, year }) => ({
      value: [deadline, inUnit(value, target.unit)],
      itemStyle: { color: '#fffefb', borderColor: STATUS_COLOURS[status], borderWidth: 2 },
      label: {
        show: true, position: 'top', color: '#4a463e', fontSize: 11,
        formatter: goalText(year, value, target),
      },
    }));
}

/** Where the pace so far leads by the last goal's day. */
function projection(target) {
  const last = target.goals.filter(({ deadline }) => deadline).at(-1)?.deadline;
  if (!target.pace || !last || last <= target.pace.to) {
    return [];
  }
  const years = (new Date(last) - new Date(target.pace.to)) / (365.25 * DAY);
  const end = target.actual.value + target.pace.perYear * years;
  return [[target.pace.to, inUnit(target.actual.value, target.unit)], [last, inUnit(end, target.unit)]];
}

function draw(library, element, target, dated) {
  if (!element.isConnected) {
    return;
  }
  const points = (wanted) => dated.filter(({ counts }) => counts === wanted)
    .map(({ date, value }) => [date, inUnit(value, target.unit)]);
  const chart = library.init(element, null, { renderer: 'canvas' });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { left: 8, right: beyond(target), top: 30, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'item', confine: true,
      formatter: ({ value: [date, value] }) =>
        `${date}<br>${format.withUnit(format.adaptive(value), unit(target.unit))}`,
    },
    xAxis: {
      type: 'time', minInterval: 365 * DAY,
      axisLabel: { formatter: yearEnd, hideOverlap: true, color: '#5c574d' },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value', scale: true, splitNumber: 3, boundaryGap: ['12%', '18%'],
      axisLabel: { color: '#5c574d' }, splitLine: { lineStyle: { color: '#eeece5' } },
    },
    series: [
      { type: 'line', data: points(true), symbol: 'circle', symbolSize: 8, lineStyle: { color: LINE, width: 2 }, itemStyle: { color: LINE } },
      {
        type: 'line', name: t('targets.projected'), data: projection(target), symbol: 'none', silent: true,
        lineStyle: { color: LINE, width: 1.5, type: 'dashed' },
      },
      { type: 'scatter', data: points(false), symbolSize: 8, itemStyle: { color: '#fffefb', borderColor: FAINT, borderWidth: 1.5 } },
      { type: 'scatter', data: goalPoints(target), symbol: 'diamond', symbolSize: 11 },
    ],
  });
  new ResizeObserver(() => chart.resize()).observe(element);
}
