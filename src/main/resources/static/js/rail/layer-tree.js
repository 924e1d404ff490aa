// The layers in the plan's groups: what is shown, how strongly, and how far it can be relied on.
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { icon } from '../icons.js';
import { layerSwatch } from '../legend.js';
import { number } from '../format.js';
import { openPanel, store } from '../store.js';

/** Groups that are not visible at first: the constraints lie over everything, the sites crowd it. */
const QUIET_GROUPS = ['sites', 'control'];
/** Layers that are not either: roads lie over all of the city, candidates among the stations. */
const QUIET_LAYERS = ['road', 'charging-candidate'];
const isQuiet = ({ id, group }) => QUIET_GROUPS.includes(group) || QUIET_LAYERS.includes(id);

/** What is visible at first: everything that is not quiet. */
export function initialLayers(layers, restored) {
  return Object.fromEntries(layers.map((layer) => [
    layer.id,
    restored ? restored[layer.id] ?? { visible: false, opacity: 1 }
      : { visible: Boolean(layer.version) && !isQuiet(layer), opacity: 1 },
  ]));
}

const change = (id, patch) => {
  const { layers } = store.get();
  store.set({ layers: { ...layers, [id]: { ...layers[id], ...patch } } });
};

export function addLayerTree(target, groups, layers) {
  const rows = new Map();
  const render = () => {
    rows.clear();
    fill(target, grouped(groups, layers).map(({ group, members }) =>
      h('details', { class: 'layer-group', open: true },
        h('summary', {}, tr(group.title), icon('down')),
        h('ul', {}, members.map((layer) => {
          const row = layerRow(layer);
          rows.set(layer.id, row);
          return row.element;
        })))));
    refresh();
  };
  const refresh = () => rows.forEach((row, id) => row.refresh(store.get().layers[id]));
  render();
  store.on(['layers'], refresh);
  store.on(['lang'], render);
}

function grouped(groups, layers) {
  const known = groups.map((group) => group.id);
  const other = { id: 'other', title: { zh: '其他', en: 'Other' } };
  return [...groups, other]
    .map((group) => ({
      group,
      members: layers.filter((layer) => (known.includes(layer.group) ? layer.group : 'other') === group.id)
        .sort((a, b) => a.order - b.order),
    }))
    .filter(({ members }) => members.length > 0);
}

function layerRow(layer) {
  const title = tr(layer.title);
  const empty = !layer.featureCount;
  const eye = h('button', {
    class: 'eye',
    disabled: empty,
    on: { click: () => change(layer.id, { visible: !store.get().layers[layer.id].visible }) },
  });
  const opacity = h('input', {
    type: 'range', class: 'opacity', min: 10, max: 100, step: 5, 'aria-label': t('layer.opacity', { title }),
    on: { input: () => change(layer.id, { opacity: Number(opacity.value) / 100 }) },
  });
  const element = h('li', { class: 'layer', dataset: { layer: layer.id } },
    layerSwatch(layer.id),
    h('button', {
      class: 'layer-title', title: t('layer.about', { title }),
      on: { click: () => openPanel({ kind: 'layer', id: layer.id }) },
    }, title, h('span', { class: 'meta' }, empty ? t('layer.empty') : number(layer.featureCount))),
    badge(layer.provenance?.kind), eye, opacity);
  return {
    element,
    refresh: ({ visible, opacity: strength }) => {
      element.classList.toggle('off', !visible);
      eye.setAttribute('aria-pressed', String(visible));
      eye.setAttribute('aria-label', t(visible ? 'layer.hide' : 'layer.show', { title }));
      fill(eye, icon(visible ? 'eye' : 'eyeOff'));
      opacity.value = Math.round(strength * 100);
      opacity.disabled = !visible;
    },
  };
}
