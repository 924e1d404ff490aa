// The attributes of a feature as controls, made from what its layer declares.
import { h } from '../dom.js';
import { t, tr, unit } from '../i18n/index.js';
import { PRESETS } from './presets.js';

const STEPS = { integer: 1, number: 'any' };

/**
 * @param properties values by attribute
 * @param assumed names of those that the page has assumed
 * @param changed called with a name and its new value, when that is allowed
 */
export function attributeForm(layer, properties, assumed, changed) {
  const first = PRESETS.find((preset) => preset.layer === layer.id)?.first;
  const fields = (wanted) => layer.attributes.filter(wanted)
    .map((attribute) => field(attribute, properties[attribute.name], assumed, changed));
  return h('div', { class: 'scenario-form' }, fields(({ name }) => !first || first.includes(name)),
    first && h('details', { id: 'scenario-more' }, h('summary', {}, t('scenario.more')),
      fields(({ name }) => !first.includes(name))));
}

function field(attribute, value, assumed, changed) {
  const mark = assumed.includes(attribute.name)
    && h('span', { class: 'assumed', title: t('scenario.assumed.long') }, t('scenario.assumed'));
  const tell = (read) => (event) => {
    if (event.target.reportValidity()) {
      if (mark) {
        mark.remove();
      }
      changed(attribute.name, read(event.target.value));
    }
  };
  const measure = unit(attribute.unit);
  return h('label', { class: 'field wide' },
    h('span', {}, tr(attribute.alias), measure && `（${measure}）`,
      attribute.required && h('span', { class: 'required', title: t('scenario.required') }, ' *'), ' ', mark),
    control(attribute, value, tell));
}

function control(attribute, value, tell) {
  const id = `scenario-attribute-${attribute.name}`;
  const codes = Object.entries(attribute.codes ?? {});
  if (codes.length > 0) {
    return choice(attribute, id, value, codes.map(([code, title]) => [code, tr(title)]), tell((text) => text || null));
  }
  if (attribute.type === 'boolean') {
    const answers = ['true', 'false'].map((answer) => [answer, t(`value.${answer}`)]);
    return choice(attribute, id, value, answers, tell((text) => (text === '' ? null : text === 'true')));
  }
  const numeric = STEPS[attribute.type];
  return h('input', {
    id,
    type: numeric ? 'number' : attribute.type === 'date' ? 'date' : 'text',
    step: numeric, min: attribute.min, max: attribute.max, required: attribute.required,
    value: value ?? '',
    on: { change: tell((text) => (text === '' ? null : numeric ? Number(text) : text)) },
  });
}

function choice(attribute, id, value, options, change) {
  const chosen = value === null || value === undefined ? '' : String(value);
  return h('select', { id, required: attribute.required, on: { change } },
    (!attribute.required || chosen === '') && h('option', { value: '', selected: chosen === '' }, t('value.none')),
    options.map(([code, title]) => h('option', { value: code, selected: code === chosen }, title)));
}
