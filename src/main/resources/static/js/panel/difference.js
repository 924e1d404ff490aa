// Why a figure changed between two measurements: the zones that changed, and for one at a time the
// parcels behind it.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { fill, h, largestFirst } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { pending } from '../pending.js';
import { causeList } from './causes.js';
import { changeText, changeWords, exactDigits, muText, pointsText, quantity } from './change-text.js';
import { facts, section } from './panel.js';

export function differenceView(zones, catalogue) {
  return ({ from, to, code }) => {
    const title = h('span', {}, t('difference.kicker'));
    const working = h('p', { class: 'hint', role: 'status' }, t('difference.working'));
    const load = () => Promise.all([api.difference(from, to), api.measurement(from), api.measurement(to)])
      .finally(() => working.remove());
    return {
      kicker: `${t('difference.kicker')} · ${code === 'total' ? t('county.city') : zones.name(code)}`,
      title,
      content: [working, pending(load, ([difference, before, after]) => {
        title.textContent = tr(difference.title);
        return content({ difference, before, after, catalogue }, code);
      }, {}, t('difference.failed'))],
    };
  };
}

function content(context, code) {
  const { difference, before, after } = context;
  const { base } = difference;
  const own = zonesOf(difference).find((zone) => zone.code === code) ?? difference.total;
  const baseOwn = base && zonesOf(base).find((zone) => zone.code === own.code);
  return [
    headline(context, own),
    section(null, sides(difference, before, after, own.code, baseOwn)),
    layerLines(difference),
    explained(context, difference, code, base ? t('difference.inside') : t('difference.zones')),
    base && explained(context, base, code, t('difference.base')),
  ];
}

const zonesOf = ({ zones, total }) => [...zones, total];

/** Zones that changed, and for one of them at a time what did it. */
function explained(context, figure, code, title) {
  const changed = zonesOf(figure).filter(({ change }) => change !== 0);
  if (changed.length === 0) {
    return section(title, h('p', {}, t('difference.none')));
  }
  const told = changed.filter(({ causes }) => causes.length > 0);
  const own = told.find((zone) => zone.code === code);
  const first = own ?? (code === 'total'
    ? largestFirst(told, ({ change }) => Math.abs(change))[0] : null);
  const shown = h('div', { 'aria-live': 'polite' }, first ? causeList(context, first)
    : h('p', { class: 'hint' }, t('difference.choose')));
  return [
    section(title, zoneTable(context.difference, changed, first, (zone) => fill(shown, causeList(context, zone)))),
    shown,
  ];
}

/** The figure's own change first: of a percentage in points, with the area's beside it. */
function headline({ difference, before, after }, own) {
  const mark = badge(figures.weakest([before, after].map(figures.provenanceOf)));
  const text = changeText(difference, own.change, exactDigits(difference, [own.change]));
  const points = pointsBetween(before, after, own.code);
  return [
    h('p', { class: 'receipt-value' },
      points === null ? h('span', { class: 'change-figure' }, text) : pointsText(points), ' ', mark),
    (points !== null || difference.unit === 'ha') && h('p', {},
      points !== null && h('span', { class: 'change-figure' }, text),
      difference.unit === 'ha' && ` (${muText(own.change)})`),
  ];
}

/** How far a percentage moved; null for a figure that is none. */
function pointsBetween(before, after, code) {
  const ratios = [before, after].map((measurement) => figures.rowOf(measurement, code)?.ratio);
  return figures.find(before.indicator)?.unit === '%' && ratios.every(Number.isFinite)
    ? 100 * (ratios[1] - ratios[0]) : null;
}

/** Both figures as the receipt names them, and the area that a ratio is of where that changed too. */
function sides(difference, before, after, code, base) {
  const { before: one, after: other, figure } = difference;
  const indicator = figures.find(before.indicator);
  const rows = [before, after].map((measurement) => figures.rowOf(measurement, code));
  const text = (row) => (indicator ? figures.exactText(indicator, row) : format.NONE);
  const area = (hectares) => quantity(difference, hectares, 4);
  const bottom = before.denominator === 'published' ? 'publishedArea' : 'zoneArea';
  const [from, to] = base ? [base.before, base.after] : rows.map((row) => row?.[`${bottom}Ha`]);
  const moved = figure === 'coveredAreaHa' && from !== to;
  return [
    facts([
      [format.moment(one.measuredAt), text(rows[0])],
      [format.moment(other.measuredAt), text(rows[1])],
      moved && [t(base ? 'receipt.whole.area' : `receipt.${bottom}`), `${area(from)} → ${area(to)}`],
    ]),
    figure === 'coveredAreaHa' && h('p', { class: 'meta' }, t(moved ? 'difference.areaAndBase' : 'difference.area')),
    one.engineVersion !== other.engineVersion && h('p', { class: 'note' },
      t('difference.engines', { a: one.engineVersion, b: other.engineVersion })),
  ];
}

function layerLines({ layers }) {
  return section(t('receipt.layers'), layers.length === 0
    ? h('p', { class: 'meta' }, t('difference.sameLayers'))
    : h('ul', { class: 'parts' }, layers.map((layer) => h('li', {},
      h('span', {}, tr(layer.title), ' '), h('code', {}, `${layer.before} → ${layer.after}`),
      h('span', { class: 'meta block' }, t('difference.matched', {
        same: format.number(layer.identical),
        altered: format.number(layer.byKey + layer.byGeometry + layer.byOverlap),
        added: format.number(layer.added), removed: format.number(layer.removed),
      }))))));
}

/** Zones with a change; a press shows what is behind it. */
function zoneTable(difference, changed, first, choose) {
  const digits = exactDigits(difference, changed.map(({ change }) => change));
  const buttons = [];
  const button = (zone) => {
    const made = h('button', {
      class: 'link', 'aria-pressed': String(zone === first),
      on: {
        click: () => {
          buttons.forEach((each) => each.setAttribute('aria-pressed', String(each === made)));
          choose(zone);
        },
      },
    }, zone.name);
    buttons.push(made);
    return made;
  };
  return h('table', { class: 'features' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('league.zone')),
      h('th', { scope: 'col', class: 'right' }, t('difference.change')))),
    h('tbody', {}, changed.map((zone) => h('tr', {},
      h('th', { scope: 'row' }, zone.causes.length > 0 ? button(zone)
        : zone.code === 'total' ? t('county.city') : zone.name),
      h('td', { class: 'right' }, changeWords(difference, zone.change, digits))))));
}
