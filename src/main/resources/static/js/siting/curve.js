// Residents served against the number of sites, with what no choice of so many can exceed.
import { FONT, echarts } from '../chart.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { store } from '../store.js';

const SERVED = '#7a4fb0';
const BOUND = '#a8a296';
const INK = '#2b2a27';

/** 2,734,072 → 273.4万 or 2.734M. */
const compact = (value) => new Intl.NumberFormat(store.get().lang === 'zh' ? 'zh-CN' : 'en', {
  notation: 'compact', maximumSignificantDigits: 4,
}).format(value);

/**
 * The chart with a line at a number of sites.
 *
 * @param points {sites, servedResidents, bound}
 * @returns {element, mark}: `mark` moves the line
 */
export function curveChart(points, sites) {
  const last = points.at(-1);
  const element = h('div', {
    class: 'chart curve', role: 'img',
    'aria-label': t('siting.curveLabel', {
      sites: last.sites, from: format.number(points[0].servedResidents), to: format.number(last.servedResidents),
    }),
  });
  let at = sites;
  let chart = null;
  const line = () => ({
    silent: true, symbol: 'none', animation: false, label: { show: false },
    lineStyle: { color: INK, width: 1, type: 'solid' }, data: [{ xAxis: at }],
  });
  echarts().then((library) => {
    if (element.isConnected) {
      chart = library.init(element, null, { renderer: 'canvas' });
      chart.setOption(options(points, line()));
      new ResizeObserver(() => chart.resize()).observe(element);
    }
  }).catch(() => element.remove());
  return {
    element,
    mark: (next) => {
      at = next;
      chart?.setOption({ series: [{ id: 'served', markLine: line() }] });
    },
  };
}

function options(points, markLine) {
  const bounded = points.filter(({ bound }) => Number.isFinite(bound));
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { left: 4, right: 16, top: 26, bottom: 2, containLabel: true },
    legend: {
      top: 0, left: 0, itemWidth: 18, itemHeight: 8, textStyle: { color: '#4a463e', fontSize: 12 },
      data: [t('siting.curve.served'), ...(bounded.length > 0 ? [t('siting.curve.bound')] : [])],
    },
    tooltip: {
      trigger: 'axis', confine: true,
      formatter: ([{ dataIndex }]) => tip(points[dataIndex]),
    },
    xAxis: {
      type: 'value', min: 0, max: points.at(-1).sites, minInterval: 1,
      axisLabel: { color: '#5c574d' }, splitLine: { show: false },
    },
    yAxis: {
      type: 'value', scale: true, splitNumber: 3,
      axisLabel: { color: '#5c574d', formatter: compact }, splitLine: { lineStyle: { color: '#eeece5' } },
    },
    series: [
      {
        id: 'served', type: 'line', name: t('siting.curve.served'), symbol: 'none', markLine,
        data: points.map(({ sites, servedResidents }) => [sites, servedResidents]),
        lineStyle: { color: SERVED, width: 2 }, itemStyle: { color: SERVED },
      },
      {
        id: 'bound', type: 'line', name: t('siting.curve.bound'), symbol: 'none',
        data: bounded.map(({ sites, bound }) => [sites, bound]),
        lineStyle: { color: BOUND, width: 1.5, type: 'dashed' }, itemStyle: { color: BOUND },
      },
    ],
  };
}

function tip({ sites, servedResidents, bound }) {
  return [
    t('siting.curve.at', { sites }),
    `${t('siting.curve.served')} ${t('siting.people', { count: format.number(servedResidents) })}`,
    Number.isFinite(bound) && `${t('siting.curve.bound')} ${t('siting.people', { count: format.number(bound) })}`,
  ].filter(Boolean).join('<br>');
}
