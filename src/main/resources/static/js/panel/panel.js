// The panel at the right (a sheet on a phone): one thing at a time, with a way back.
import { fill, h } from '../dom.js';
import { t } from '../i18n/index.js';
import { icon } from '../icons.js';
import { pending, whenWanted } from '../pending.js';
import { closePanel, popPanel, store } from '../store.js';

/** @param load by kind, makes the promise of (item) → {kicker, title, content}; called once a kind */
export function addPanel(element, load) {
  const views = new Map();
  const wanted = Object.fromEntries(
    Object.entries(load).map(([kind, one]) => [kind, whenWanted(one)]));
  let shown = null;
  let opener = null;
  const render = () => {
    const { panel } = store.get();
    const item = panel.at(-1) ?? null;
    if (!item) {
      hide();
      return;
    }
    const wasHidden = element.hidden;
    if (wasHidden) {
      opener = document.activeElement;
    }
    const focused = document.activeElement?.id;
    const scroll = element.querySelector('.panel-body')?.scrollTop ?? 0;
    const here = views.has(item.kind);
    const view = here ? views.get(item.kind)(item) : onItsWay(item.kind);
    element.hidden = false;
    element.dataset.kind = item.kind;
    element.setAttribute('aria-label', t('panel.label'));
    fill(element, header(view, panel.length > 1), h('div', { class: 'panel-body' }, view.content));
    if (here && item !== shown) {
      element.querySelector('.panel-title').focus({ preventScroll: true });
    } else if (here) {
      element.querySelector('.panel-body').scrollTop = scroll;
      if (focused) {
        document.getElementById(focused)?.focus({ preventScroll: true });
      }
    }
    shown = here ? item : null;
  };
  const onItsWay = (kind) => ({
    kicker: '',
    title: '',
    content: pending(async () => {
      views.set(kind, await wanted[kind]());
      if (!shown && store.get().panel.at(-1)?.kind === kind) {
        render();
      }
    }, () => []),
  });
  const hide = () => {
    if (!element.hidden) {
      element.hidden = true;
      fill(element);
      opener?.focus?.({ preventScroll: true });
    }
    shown = null;
  };
  render();
  store.on(['panel', 'lang', 'definitions', 'denominator'], render);
}

function header({ kicker, title, aside }, nested) {
  return h('header', { class: 'panel-head' },
    nested && h('button', { class: 'icon-button', 'aria-label': t('panel.back'), title: t('panel.back'), on: { click: popPanel } },
      icon('back')),
    h('div', { class: 'panel-heading' },
      h('p', { class: 'kicker' }, kicker),
      h('h2', { class: 'panel-title', tabindex: -1 }, title, aside && ' ', aside)),
    h('button', { class: 'icon-button', 'aria-label': t('panel.close'), title: t('panel.close'), on: { click: closePanel } },
      icon('close')));
}

/** A titled part of a panel. */
export function section(title, ...children) {
  return h('section', { class: 'section' }, title && h('h3', {}, title), children);
}

/** Names and values in two columns; entries without a value are left out. */
export function facts(entries) {
  return h('dl', { class: 'facts' }, entries
    .filter((entry) => entry && entry[1] !== null && entry[1] !== undefined && entry[1] !== '')
    .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))));
}
