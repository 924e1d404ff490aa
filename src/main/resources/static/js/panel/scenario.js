// The scenario desk: what if these layers were changed. Figures follow as one draws; nothing is kept
// on the server until the reader asks for it.
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { failure, inStep, redrawn } from '../pending.js';
import { chosenForm } from '../scenario/chosen.js';
import { draw, isDrawing, isPicking, pick } from '../scenario/draw-tool.js';
import { editList } from '../scenario/edit-list.js';
import { changeFiles, csvButton } from '../scenario/export.js';
import { keeper, naming } from '../scenario/keeper.js';
import { keptScenarios } from '../scenario/kept.js';
import { headline, outcome } from '../scenario/outcome.js';
import { PRESETS } from '../scenario/presets.js';
import { askAgain } from '../scenario/preview.js';
import { changes } from '../scenario/question.js';
import { store } from '../store.js';
import { section } from './panel.js';

/** @param flyToEdit brings a feature of the draft into sight */
export function scenarioView(layers, flyToEdit) {
  const ready = layers.filter(({ version }) => version);
  return () => {
    const aside = h('span', {});
    return {
      kicker: t('scenario.kicker'),
      title: t('scenario.title'),
      aside,
      content: [
        h('p', { class: 'hint' }, t('scenario.hint')),
        naming(), line(), adding(ready), chosenForm(ready),
        section(t('scenario.edits'), editList(ready, flyToEdit)),
        result(aside), keeper(), keptScenarios(layers),
      ],
    };
  };
}

/** Kept in sight: what all changes together move. */
function line() {
  const element = h('p', { class: 'scenario-line', id: 'scenario-line', role: 'status' });
  return inStep(['scenario', 'scenarioAnswer'], element, ({ scenario: { edits }, scenarioAnswer }) => {
    const { answer } = scenarioAnswer ?? {};
    element.hidden = edits.length === 0 || !answer;
    element.setAttribute('aria-busy', String(scenarioAnswer?.edits !== edits));
    fill(element, answer && headline(answer));
  });
}

const adding = (layers) => redrawn(['tool', 'scenarioAim'], (state) => {
  const toolButton = (id, words, pressed, click) => h('button', {
    class: 'secondary', id, 'aria-pressed': String(pressed), on: { click },
  }, words);
  return section(t('scenario.add'),
    h('div', { class: 'actions', role: 'group', 'aria-label': t('scenario.add') }, PRESETS.map((preset) => {
      const layer = layers.find(({ id }) => id === preset.layer);
      return layer && toolButton(`scenario-add-${preset.id}`, t(`scenario.preset.${preset.id}`),
        isDrawing(state, layer.id, preset.id), () => draw(layer, preset));
    })),
    h('div', { class: 'actions' },
      toolButton('scenario-pick', t('scenario.pick'), isPicking(state.tool), pick),
      other(layers, state)));
});

/** Any layer may be drawn on; its required attributes are filled in as assumptions. */
const other = (layers, state) => h('select', {
  id: 'scenario-other', 'aria-label': t('scenario.other'),
  on: { change: ({ target }) => target.value && draw(layers.find(({ id }) => id === target.value)) },
},
h('option', { value: '' }, t('scenario.other')),
layers.map(({ id, title }) => h('option', { value: id, selected: isDrawing(state, id) }, tr(title))));

/** What was shown stays, faint, while the next answer is on its way. */
function result(aside) {
  const body = h('div', { 'aria-live': 'off' });
  let last = null;
  const element = redrawn(['scenario', 'scenarioAnswer'], ({ scenario: { name, edits }, scenarioAnswer }) => {
    const current = scenarioAnswer?.edits === edits;
    body.setAttribute('aria-busy', String(edits.length > 0 && !current));
    if (edits.length === 0) {
      fill(aside);
      return fill(body);
    }
    if (current && scenarioAnswer !== last) {
      last = scenarioAnswer;
      const { answer, error } = scenarioAnswer;
      fill(aside, badge(answer?.provenance));
      fill(body, error ? failure(error, askAgain, t('scenario.refused')) : [
        outcome(answer),
        section(t('scenario.export'), changeFiles({ name: name || t('scenario.unnamed'), changes: changes(edits) }),
          h('div', { class: 'actions' }, csvButton({ ...answer, name: name || t('scenario.unnamed') }))),
      ]);
    } else if (!body.hasChildNodes()) {
      fill(body, h('div', { class: 'skeleton' }), h('div', { class: 'skeleton short' }));
    }
    return body;
  });
  element.classList.add('scenario-result');
  return element;
}
