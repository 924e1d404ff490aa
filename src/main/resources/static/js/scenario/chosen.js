// The form of the feature in hand: one of the draft, or one that is there and may be changed or
// deleted.
import * as api from '../api.js';
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { pending, redrawn } from '../pending.js';
import { store } from '../store.js';
import { find, keyOf, put } from './draft.js';
import { editName } from './edit-list.js';
import { attributeForm } from './form.js';

const close = () => store.set({ scenarioChosen: null });

export const chosenForm = (layers) => redrawn(['scenarioChosen'], ({ scenarioChosen: chosen }) => {
  if (!chosen) {
    return null;
  }
  const edit = find(chosen.key ?? keyOf(chosen.layer, chosen.id));
  if (edit?.kind === 'delete') {
    return section(null, h('p', { class: 'hint' }, t('scenario.isDeleted')), done());
  }
  return edit ? formOf(edit, layers)
    : chosen.layer && pending(() => there(chosen, layers), (found) => formOf(found, layers));
});

/** A feature that is there as the edit that changes it, once something of it is changed. */
async function there({ layer: layerId, id, version }, layers) {
  const layer = layers.find((each) => each.id === layerId);
  const { geometry, properties } = await api.item(layerId, id, version);
  const own = Object.fromEntries(layer.attributes.map(({ name }) => [name, properties[name] ?? null]));
  return {
    key: keyOf(layerId, id), kind: 'change', layer: layerId, id: String(id), base: version ?? layer.version, assumed: [],
    feature: { type: 'Feature', geometry, properties: own },
  };
}

function formOf(first, layers) {
  const layer = layers.find(({ id }) => id === first.layer);
  let edit = first;
  const changed = (name, value) => {
    edit = {
      ...edit,
      assumed: edit.assumed.filter((each) => each !== name),
      feature: { ...edit.feature, properties: { ...edit.feature.properties, [name]: value } },
    };
    put(edit);
  };
  return h('div', { id: 'scenario-chosen' }, section(editName(edit, layer),
    h('p', { class: 'meta' }, t(`scenario.form.${edit.kind}`, { layer: tr(layer.title) })),
    edit.assumed.length > 0 && h('p', { class: 'note' }, t('scenario.assumption')),
    attributeForm(layer, edit.feature.properties, edit.assumed, changed),
    h('div', { class: 'actions' }, done(), edit.kind === 'change' && h('button', {
      class: 'secondary', id: 'scenario-delete', on: { click: () => deleted(edit, layer) },
    }, t('scenario.delete')))));
}

const done = () => h('button', { class: 'secondary', id: 'scenario-done', on: { click: close } }, t('scenario.done'));

function deleted({ key, layer, id, base, feature }, definition) {
  put({ key, kind: 'delete', layer, id, base, label: editName({ id, feature }, definition) });
  close();
}
