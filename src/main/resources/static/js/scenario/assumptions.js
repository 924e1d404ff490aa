// The values of a kept scenario that nobody has planned.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { valueText } from '../panel/feature.js';
import { section } from '../panel/panel.js';
import { editName } from './edit-list.js';
import { draftOf } from './question.js';

export function assumptions(scenario, layers) {
  const assumed = draftOf(scenario).edits.filter((edit) => edit.assumed?.length > 0);
  return assumed.length > 0 && section(t('scenario.assumptions'), h('ul', { class: 'list', id: 'scenario-assumptions' },
    assumed.map((edit) => row(edit, layers.find(({ id }) => id === edit.layer)))));
}

function row(edit, layer) {
  const value = (name) => {
    const attribute = layer?.attributes.find((each) => each.name === name);
    return attribute
      ? `${tr(attribute.alias)} ${valueText(attribute, edit.feature.properties[name])}` : name;
  };
  return h('li', {}, h('span', {}, editName(edit, layer), ' ', h('span', { class: 'assumed' }, t('scenario.assumed')),
    h('span', { class: 'meta block' }, edit.assumed.map(value).join(' · '))));
}
