// Bar charts by ECharts, which is fetched when the first chart is wanted.
import { h } from './dom.js';

const SOURCE = '/webjars/echarts/5.3.1/dist/echarts.min.js';
const ROW = 24;
export const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
let library = null;

/** The chart library, once it is there. */
export function echarts() {
  library ??= new Promise((resolve, reject) => {
    document.head.append(h('script', {
      src: SOURCE,
      on: {
        load: () => resolve(window.echarts),
        error: () => {
          library = null;
          reject(new Error('chart'));
        },
      },
    }));
  });
  return library;
}

/**
 * Horizontal bars, one a row.
 *
 * @param label what the chart shows, for those who hear it
 * @param rows {name, value, text, colour, faint}; `text` is printed at the bar's end
 * @param mirrored to draw each to both sides of the middle, as what goes up may go down
 */
export function bars(label, rows, mirrored = false) {
  const spoken = rows.map((row) => `${row.name} ${row.text}`).join('; ');
  const element = h('div', { class: 'chart', role: 'img', 'aria-label': `${label}: ${spoken}` });
  element.style.height = `${rows.length * ROW + 8}px`;
  echarts().then((library_) => draw(library_, element, rows, mirrored)).catch(() => {
    element.classList.add('chart-plain');
    element.append(h('ul', {}, rows.map((row) => h('li', {}, `${row.name} ${row.text}`))));
  });
  return element;
}

/** Width of the longest of some texts as the chart writes them, CSS pixels. */
export function widest(texts) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `12px ${FONT}`;
  return Math.ceil(Math.max(...texts.map((text) => pen.measureText(text).width)));
}

function draw(library_, element, rows, mirrored) {
  if (!element.isConnected) {
    return;
  }
  const chart = library_.init(element, null, { renderer: 'canvas' });
  chart.setOption({
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 180,
    textStyle: { fontFamily: FONT },
    grid: {
      left: widest(rows.map((row) => row.name)) + 10,
      right: widest(rows.map((row) => row.text)) + 10,
      top: 2,
      bottom: 2,
      containLabel: false,
    },
    xAxis: {
      type: 'value', show: false, axisLabel: { show: false },
      min: mirrored ? -Math.max(...rows.map((row) => row.value)) : 0,
    },
    yAxis: {
      type: 'category', inverse: true, data: rows.map((row) => row.name),
      axisLine: { show: false }, axisTick: { show: false },
      axisLabel: { color: '#4a463e', fontSize: 12 },
    },
    series: [series(rows, 1), ...(mirrored ? [series(rows, -1)] : [])],
  });
  new ResizeObserver(() => chart.resize()).observe(element);
}

function series(rows, side) {
  return {
    type: 'bar', barWidth: 12, stack: 'side',
    data: rows.map((row) => ({
      value: side * row.value,
      itemStyle: row.faint
        ? { color: 'transparent', borderColor: row.colour, borderWidth: 1.5, borderType: 'dashed' }
        : { color: row.colour, borderRadius: side > 0 ? [0, 2, 2, 0] : [2, 0, 0, 2] },
    })),
    label: {
      show: side > 0, position: 'right', color: '#2b2a27', fontSize: 12,
      formatter: ({ dataIndex }) => rows[dataIndex].text,
    },
    silent: true,
  };
}
