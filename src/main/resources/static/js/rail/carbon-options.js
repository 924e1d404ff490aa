// How carbon is ranked and shaded: by which method, and by density or by the total.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import * as figures from '../figures.js';
import { t } from '../i18n/index.js';
import { store } from '../store.js';

const FIGURES = ['density', 'stock'];

export function carbonOptions() {
  return h('div', { class: 'options' }, methodSelect(), figureSwitch());
}

function methodSelect() {
  const select = h('select', {
    id: 'carbon-method', 'aria-label': t('carbon.chooseMethod'),
    on: { change: (event) => store.set({ carbonMethod: event.target.value }) },
  });
  api.carbonMethods().then(({ standard, methods }) => {
    const chosen = store.get().carbonMethod ?? standard;
    const unknown = methods.every((method) => method.id !== chosen);
    fill(select,
      unknown && h('option', { value: chosen, selected: true, disabled: true }, chosen),
      methods.map((method) => h('option', { value: method.id, selected: method.id === chosen },
        figures.methodName(method))));
    select.title = select.selectedOptions[0]?.textContent ?? '';
  }).catch(() => {
    select.hidden = true;
  });
  return select;
}

function figureSwitch() {
  return h('div', { class: 'switch', role: 'group', 'aria-label': t('carbon.chooseFigure') },
    FIGURES.map((name) => h('button', {
      id: `carbon-${name}`, 'aria-pressed': String(store.get().carbonFigure === name),
      title: t(`carbon.figure.${name}.long`),
      on: { click: () => store.set({ carbonFigure: name }) },
    }, t(`carbon.figure.${name}`))));
}
