// Finding a feature by its name.
import * as api from '../api.js';
import { debounce, fill, h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { explain } from '../pending.js';
import { store } from '../store.js';

const WAIT = 180;

/** @param open called with the chosen result */
export function addSearch(input, list, open) {
  let results = [];
  let active = -1;
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };
  const choose = (result) => {
    close();
    input.value = result.name;
    open(result);
  };
  const mark = (index) => {
    active = (index + results.length) % results.length;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    input.setAttribute('aria-activedescendant', `result-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const showMessage = (text) => {
    results = [];
    fill(list, h('li', { class: 'search-message', role: 'status' }, text));
    list.hidden = false;
  };
  const run = debounce(WAIT, async () => {
    const q = input.value.trim();
    if (q === '') {
      close();
      return;
    }
    showMessage(t('search.busy'));
    try {
      const found = await api.search(q);
      if (input.value.trim() !== q) {
        return;
      }
      if (found.length === 0) {
        showMessage(t('search.none', { q }));
        return;
      }
      results = found;
      fill(list, results.map((result, i) => option(result, i, choose)));
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      active = -1;
    } catch (error) {
      showMessage(t('search.failed', { detail: explain(error) }));
    }
  });
  input.addEventListener('input', run);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      close();
    } else if (results.length > 0 && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
      event.preventDefault();
      mark(active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && results.length > 0) {
      choose(results[Math.max(0, active)]);
    }
  });
  document.addEventListener('pointerdown', (event) => {
    if (!input.closest('.search').contains(event.target)) {
      close();
    }
  });
  const words = () => {
    input.placeholder = t('search.placeholder');
    input.setAttribute('aria-label', t('search.label'));
  };
  words();
  store.on(['lang'], words);
}

function option(result, i, choose) {
  return h('li', {
    id: `result-${i}`, role: 'option', 'aria-selected': 'false', on: { click: () => choose(result) },
  }, h('span', {}, result.name), h('span', { class: 'meta' }, tr(result.layerTitle)));
}
