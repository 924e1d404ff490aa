// The page's state as a URL fragment, so that a link shows another person the same map.
import { fromLink as assessedFromLink, linkPart } from './assessment/desk.js';
import { debounce } from './dom.js';
import { languages } from './i18n/index.js';
import { read as readRoute } from './route.js';
import { fromLink as comparedFromLink, linkPart as comparedPart } from './scenario/compared.js';
import { fromLink, linkParts } from './siting/desk.js';
import { store } from './store.js';

const PANEL_PARTS = {
  county: ['code'],
  feature: ['layer', 'id', 'version'],
  layer: ['id'],
  receipt: ['indicator', 'code'],
  difference: ['from', 'to', 'code'],
  charging: ['lon', 'lat', 'by'],
  along: ['route', 'metres'],
  density: ['by', 'sort'],
  renewable: ['use', 'day', 'weights'],
  siting: [],
  assessment: [],
  scenario: [],
  'kept-scenario': ['id'],
  'compared-scenarios': ['ids'],
  planting: [],
  targets: [],
  target: ['id'],
};

/**
 * May be left out of a link: then the current version, the straight way, the whole area's own
 * division, the most piles first, the usual distance, the usual kind of plant, today and the usual weights are meant.
 */
const OPTIONAL = new Set(['version', 'by', 'sort', 'metres', 'use', 'day', 'weights']);

const encode = (text) => encodeURIComponent(text).replace(/%2C/g, ',');
const decode = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const partsOf = (item) =>
  PANEL_PARTS[item.kind].filter((name) => !OPTIONAL.has(name) || item[name]);

/** State → fragment without `#`. */
export function write(state) {
  const parts = [];
  if (state.view) {
    const { zoom, lat, lon } = state.view;
    parts.push(`map=${zoom.toFixed(2)}/${lat.toFixed(5)}/${lon.toFixed(5)}`);
  }
  const shown = Object.entries(state.layers).filter(([, layer]) => layer.visible);
  if (Object.keys(state.layers).length > 0) {
    parts.push(`layers=${shown.map(([id, layer]) =>
      layer.opacity === 1 ? encode(id) : `${encode(id)}:${Math.round(layer.opacity * 100)}`).join(',')}`);
  }
  if (state.indicator) {
    parts.push(`indicator=${encode(state.indicator)}`);
  }
  if (state.shaded) {
    parts.push('shade=1');
  }
  const definitions = Object.entries(state.definitions);
  if (definitions.length > 0) {
    parts.push(`def=${definitions.map(([id, d]) => `${encode(id)}:${encode(d)}`).join(',')}`);
  }
  if (state.denominator !== 'measured') {
    parts.push(`den=${encode(state.denominator)}`);
  }
  if (state.carbonMethod) {
    parts.push(`method=${encode(state.carbonMethod)}`);
  }
  if (state.carbonFigure === 'stock') {
    parts.push('carbon=stock');
  }
  if (state.panel.length > 0) {
    parts.push(`panel=${state.panel.map((item) =>
      [item.kind, ...partsOf(item).map((name) => encode(item[name]))].join(':')).join('~')}`);
  }
  const chosen = ['area', 'bureau', 'status'].map((key) => encode(state.targetFilter?.[key] ?? ''));
  if (chosen.some(Boolean)) {
    parts.push(`targets=${chosen.join(':')}`);
  }
  parts.push(...linkParts(state), ...[linkPart(state), comparedPart(state)].filter(Boolean));
  if (state.metres) {
    parts.push('coords=metres');
  }
  parts.push(`lang=${state.lang}`);
  return parts.join('&');
}

/** A plain decimal number; NaN for anything else, the empty text too. */
const numberOf = (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN);
const isPlace = (lon, lat) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85;

const isAlong = (route, metres = '1') => readRoute(route) !== null && numberOf(metres) > 0;

/** Fragment → the members of state that it names. Anything malformed is left out. */
export function read(fragment) {
  const pairs = Object.fromEntries(
    fragment.replace(/^#/, '').split('&').filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
  const state = {};
  const place = (pairs.map ?? '').split('/');
  const [zoom, lat, lon] = place.map(numberOf);
  if (place.length === 3 && zoom >= 0 && zoom <= 22 && isPlace(lon, lat)) {
    state.view = { zoom, lat, lon };
  }
  if (pairs.layers !== undefined) {
    state.layers = readLayers(pairs.layers);
  }
  if (pairs.indicator) {
    state.indicator = decode(pairs.indicator);
  }
  state.shaded = pairs.shade === '1';
  if (pairs.def) {
    state.definitions = Object.fromEntries(
      pairs.def.split(',').map((pair) => pair.split(':').map(decode)).filter((p) => p.length === 2));
  }
  state.denominator = pairs.den === 'published' ? 'published' : 'measured';
  state.carbonMethod = decode(pairs.method ?? '') || null;
  state.carbonFigure = pairs.carbon === 'stock' ? 'stock' : 'density';
  state.panel = readPanel(pairs.panel ?? '');
  if (pairs.targets) {
    const [area, bureau, status] = pairs.targets.split(':').map(decode);
    state.targetFilter = { area: area || null, bureau: bureau || null, status: status || null };
  }
  Object.assign(state, fromLink(Object.fromEntries(
    Object.entries(pairs).map(([name, text]) => [name, decode(text)]))));
  Object.assign(state, assessedFromLink(decode(pairs.assessed ?? '')), comparedFromLink(decode(pairs.compared ?? '')));
  state.metres = pairs.coords === 'metres';
  if (languages.includes(pairs.lang)) {
    state.lang = pairs.lang;
  }
  return state;
}

function readLayers(text) {
  return Object.fromEntries(text.split(',').filter(Boolean).map((part) => {
    const [id, percent] = part.split(':');
    const opacity = percent === undefined ? 1 : Math.min(1, Math.max(0.1, numberOf(percent) / 100 || 1));
    return [decode(id), { visible: true, opacity }];
  }));
}

function readPanel(text) {
  return text.split('~').map((part) => {
    const [kind, ...values] = part.split(':').map(decode);
    const names = PANEL_PARTS[kind]?.filter((name, i) => !OPTIONAL.has(name) || i < values.length);
    const whole = names && values.length === names.length
      && values.every((value, i) => value !== '' || OPTIONAL.has(names[i]));
    return whole && (kind !== 'charging' || isPlace(...values.map(numberOf)))
      && (kind !== 'along' || isAlong(...values))
      ? { kind, ...Object.fromEntries(names.map((name, i) => [name, values[i]])) }
      : null;
  }).filter((item) => item !== null);
}

/** Keeps the address bar in step. History is not filled with every pan. */
export function follow() {
  const update = debounce(120, () => history.replaceState(null, '', `#${write(store.get())}`));
  store.on(
    ['view', 'layers', 'indicator', 'shaded', 'definitions', 'denominator', 'carbonMethod', 'carbonFigure',
      'panel', 'targetFilter', 'siting', 'sitingAgainst', 'sitingStep', 'sitingShown', 'assessed', 'scenarioShown',
      'scenarioSwipe', 'scenarioMapped', 'metres', 'lang'],
    update);
}
