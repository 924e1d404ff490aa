// A question that may take long: how far the work on it is, and a way to end it.
import * as api from './api.js';
import { fill, h } from './dom.js';
import * as format from './format.js';
import { t } from './i18n/index.js';

const FIRST_LOOK = 800;
const NEXT_LOOK = 500;

/** A name that no one else makes up. */
export const newWork = () => [...crypto.getRandomValues(new Uint32Array(4))]
  .map((part) => part.toString(16).padStart(8, '0')).join('-');

/** Tells of the work while it is on the page; nothing but the words where the server knows none by that name. */
export function workLine(work, words) {
  const text = h('span', {}, words);
  const bar = h('progress', { hidden: true });
  const end = h('button', {
    class: 'secondary', id: 'work-end', hidden: true, on: { click: () => api.endWork(work).catch(() => null) },
  }, t('work.end'));
  const element = h('div', { class: 'work-line' }, h('p', { class: 'hint', role: 'status' }, text), bar, end);
  const look = async () => {
    if (!element.isConnected) {
      return;
    }
    const state = await api.work(work).catch(() => null);
    [bar, end].forEach((part) => { part.hidden = state === null; });
    if (state?.total > 0) {
      Object.assign(bar, { max: state.total, value: state.done });
      fill(text, t('work.far', { done: format.number(state.done), total: format.number(state.total) }));
    }
    setTimeout(look, NEXT_LOOK);
  };
  setTimeout(look, FIRST_LOOK);
  return element;
}
