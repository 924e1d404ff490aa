// The potential of renewable energy by county and kind, its land on the map, and what stands already.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { LAND } from '../map/renewable-land.js';
import { pending } from '../pending.js';
import { bestSites } from '../renewable/best-sites.js';
import { plantChecks } from '../renewable/plants.js';
import { store } from '../store.js';
import { facts, section } from './panel.js';
import { receiptLine } from './receipt-link.js';

const USUAL = 'pv-centralised';
const TONNES = 10_000;

/**
 * @param showLand draws land on the map, or takes it away
 * @param showSites does so with ranked sites
 * @param flyTo moves the map to an extent in degrees
 */
export function renewableView(showLand, showSites, flyTo) {
  const isShown = ({ panel }) => panel.at(-1)?.kind === 'renewable';
  store.on(['panel'], (state) => {
    showSites(null);
    if (!isShown(state)) {
      showLand(null);
    }
  });
  return (item) => {
    const asked = { use: item.use ?? USUAL, day: item.day, weights: item.weights };
    const showOwn = (sites) => store.get().panel.at(-1) === item && showSites(sites);
    const aside = h('span', {});
    const day = dayField(asked);
    const show = (potential) => {
      day.value = potential.asOf;
      fill(aside, badge(potential.provenance));
      drawLand(potential, asked, showLand, isShown);
      const shown = { ...asked, use: kindOf(potential, asked.use).id };
      return [
        shown.use !== asked.use
          && h('p', { class: 'note', role: 'alert' }, t('renewable.unknownKind', { kind: asked.use })),
        kindChoice(potential, shown), table(potential, shown.use), legend(potential, shown.use),
        h('p', { class: 'note' }, tr(potential.caveat)),
        h('p', { class: 'meta' }, t('renewable.all', {
          capacity: format.number(potential.total.total.capacityMw),
          energy: format.number(potential.total.total.energyGwhPerYear),
        })),
        sites(potential, shown, showOwn, flyTo), figures(potential, shown.use), missing(potential, shown.use),
        judged(potential, shown.use), notJudged(potential, shown.use),
        receiptLine(potential.receipt),
      ];
    };
    return {
      kicker: t('renewable.kicker'),
      title: t('renewable.title'),
      aside,
      content: [
        h('label', { class: 'field wide' }, h('span', {}, t('renewable.day')), day),
        pending(() => api.renewablePotential(asked.day), show),
        pending(() => api.renewableProgress(), progress),
        pending(() => api.renewablePlants(), plantChecks),
      ],
    };
  };
}

/** What is asked is the panel's own, so that a link shows the same. */
const change = (members) => store.set({
  panel: [...store.get().panel.slice(0, -1), { kind: 'renewable', ...members }],
});

const all = ({ kinds, rooftop }) => [...kinds, rooftop].filter(Boolean);
const kindOf = (potential, use) => all(potential).find(({ id }) => id === use) ?? potential.kinds[0];

async function drawLand(potential, { use, day }, showLand, isShown) {
  const { id, ground } = kindOf(potential, use);
  showLand(null);
  if (ground) {
    const land = await api.renewableLand(id, day).catch(() => null);
    const { panel } = store.get();
    if (isShown(store.get()) && (panel.at(-1).use ?? USUAL) === use) {
      showLand(land);
    }
  }
}

/** Stays when a day cannot be answered, so that another one can be chosen. */
function dayField({ use, day }) {
  return h('input', {
    id: 'renewable-day', type: 'date', value: day ?? '',
    on: { change: (event) => change({ use, day: event.target.value || undefined }) },
  });
}

function kindChoice(potential, { use, day }) {
  return h('label', { class: 'field wide' }, h('span', {}, t('renewable.kind')), h('select', {
    id: 'renewable-kind', on: { change: (event) => change({ use: event.target.value, day }) },
  }, all(potential).map(({ id, title }) => h('option', { value: id, selected: id === use }, tr(title)))));
}

function table({ counties, total, ...rest }, use) {
  const { id, ground } = kindOf(rest, use);
  const columns = ground
    ? [['land', 'landHa', 1], ['restricted', 'restrictedHa', 1]] : [['roof', 'roofHa', 1]];
  columns.push(['capacity', 'capacityMw', 1], ['energy', 'energyGwhPerYear', 1]);
  const cell = (text) => h('td', { class: 'right' }, text);
  const row = ({ name, kinds }) => {
    const one = kinds.find(({ kind }) => kind === id);
    return h('tr', {}, h('th', { scope: 'row' }, name),
      columns.map(([, figure, digits]) => cell(format.number(one[figure], digits))),
      cell(format.number(one.avoidedTonnesCO2ePerYear / TONNES, 2)));
  };
  return section(null, h('div', { class: 'table-scroll' }, h('table', { class: 'target-counties renewable', id: 'renewable-potential' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('renewable.county')),
      [...columns.map(([word]) => word), 'avoided'].map((word) =>
        h('th', { scope: 'col', class: 'right' }, t(`renewable.${word}`))))),
    h('tbody', {}, counties.map(row)),
    h('tfoot', {}, row({ ...total, name: t('renewable.total') })))),
  h('p', { class: 'meta' }, tr(rest.order)));
}

function legend(potential, use) {
  const { ground } = kindOf(potential, use);
  return ground && [
    h('p', { class: 'meta' }, tr(ground)),
    h('ul', { class: 'legend' }, Object.entries(LAND).map(([name, colour]) => h('li', {},
      swatch(colour),
      t(`renewable.legend.${name}`)))),
  ];
}

function swatch(colour) {
  const element = h('span', { class: 'renewable-swatch' });
  element.style.background = `${colour}55`;
  element.style.borderColor = colour;
  return element;
}

/** Weights are kept with their day, so that a link names both. */
function sites(potential, asked, showSites, flyTo) {
  const { id, ground } = kindOf(potential, asked.use);
  const day = asked.day ?? potential.asOf;
  const nameOf = (code) => potential.counties.find((county) => county.code === code)?.name ?? code;
  return ground && bestSites({ ...asked, use: id }, nameOf, {
    weigh: (weights) => change({ use: id, day, weights }), showSites, flyTo,
  });
}

function figures(potential, use) {
  const kind = kindOf(potential, use);
  const figure = (stated) => stated && h('div', {},
    h('div', {}, format.number(stated.value, stated.value < 1 ? 4 : 1), ' ', stated.unit,
      stated.assumed && [' ', h('strong', {}, t('renewable.assumed'))],
      !stated.verified && [' ', h('strong', {}, t('renewable.unverified'))]),
    h('div', { class: 'meta' }, [stated.asOf, stated.source].filter(Boolean).join(' · ')),
    stated.note && h('div', { class: 'meta' }, tr(stated.note)));
  return section(t('renewable.figures'), facts([
    [t('renewable.density'), figure(kind.density)],
    [t('renewable.storeys'), figure(kind.storeys)],
    [t('renewable.hours'), figure(kind.fullLoadHours)],
    [t('renewable.grid'), figure(potential.gridFactor)],
  ]));
}

function missing(potential, use) {
  const { missing: texts } = kindOf(potential, use);
  return texts.length > 0 && section(t('renewable.missing'), h('ul', {}, texts.map((text) => h('li', {}, tr(text)))));
}

/** Rules that are about the kind. */
function about(rules, potential, use) {
  const { subject } = kindOf(potential, use);
  return rules.filter(({ subjects }) => subjects.includes(subject));
}

/** Each with what it rests on. */
function judged(potential, use) {
  const rules = about(potential.rules, potential, use);
  return rules.length > 0 && section(null, h('details', { id: 'renewable-judged' },
    h('summary', {}, t('renewable.judged', { count: rules.length })),
    h('ul', { class: 'renewable-rules' }, rules.map(({ id, severity, title, article, source, verified }) =>
      h('li', {}, h('code', {}, id), ' ', t(`assess.severity.${severity}`), ' ', tr(title),
        h('div', { class: 'meta' }, [article, source, !verified && t('renewable.unverified')].filter(Boolean).join(' · ')))))));
}

function notJudged(potential, use) {
  const rules = about(potential.notJudged, potential, use);
  return rules.length > 0 && section(t('renewable.notJudged'), h('ul', { class: 'renewable-rules', id: 'renewable-not-judged' },
    rules.map(({ rule, title, reason }) => h('li', {}, h('code', {}, rule), ' ', tr(title),
      h('div', { class: 'meta' }, tr(reason))))));
}

function progress({ counties, total, goals, sources, caveat, planned }) {
  return section(t('renewable.progress'),
    capacities([...counties, { ...total, name: t('renewable.total') }]),
    years(total),
    h('ul', { class: 'renewable-goals' }, goals.map((goal) => h('li', {}, goalText(goal)))),
    h('p', { class: 'note' }, tr(caveat), ' ', tr(planned)),
    sources.map(({ title, asOf, note }) => h('p', { class: 'meta' },
      t('renewable.source', { title: tr(title), asOf: asOf ?? t('renewable.noDate') }), note && [' · ', tr(note)])));
}

function capacities(rows) {
  const cell = (text) => h('td', { class: 'right' }, text);
  const row = ({ name, capacity10Mw, planned10Mw }) => h('tr', {}, h('th', { scope: 'row' }, name),
    cell(format.number(capacity10Mw, 2)), cell(format.number(planned10Mw, 2)));
  return h('table', { class: 'target-counties renewable', id: 'renewable-capacities' },
    h('thead', {}, h('tr', {}, ['county', 'installed', 'planned'].map((word, i) =>
      h('th', { scope: 'col', class: i > 0 && 'right' }, t(`renewable.${word}`))))),
    h('tbody', {}, rows.slice(0, -1).map(row)), h('tfoot', {}, rows.slice(-1).map(row)));
}

/** What names no year is among the counties' figures only. */
const years = ({ years: all }) => h('ul', { class: 'renewable-goals', id: 'renewable-years' },
  all.filter(({ year }) => year).map(({ year, capacityMw, plannedMw }) => h('li', {}, t('renewable.year', {
    year, installed: format.number(capacityMw / 10, 2), planned: format.number(plannedMw / 10, 2),
  }))));

function goalText({ target, year, text, planned10Mw, missing10Mw, missingPlanned10Mw }) {
  const said = t(missing10Mw > 0 ? 'renewable.gap' : 'renewable.reached', {
    target, year, text, missing: format.number(missing10Mw, 2),
  });
  return planned10Mw > 0 && missing10Mw > 0 ? [said, t('renewable.gapPlanned', {
    planned: format.number(planned10Mw, 2), missing: format.number(missingPlanned10Mw, 2),
  })] : said;
}
