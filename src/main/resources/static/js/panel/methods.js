// The same ground by every method, side by side: methods differ more than any interval says.
import * as api from '../api.js';
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { pending } from '../pending.js';
import { store } from '../store.js';

/**
 * One bar a method, a click takes it; the one in use bears its interval.
 *
 * @param byMethod value by method id; null where a method does not hold
 * @param interval {lower, upper} of the one in use, or null
 * @param text writes a value with its unit
 * @param place tells several such lists of the page apart
 */
export function methodBars({ byMethod, chosen, interval, text, place }) {
  return pending(api.carbonMethods, ({ methods }) => {
    const titles = Object.fromEntries(methods.map(({ id, title }) => [id, tr(title)]));
    const most = Math.max(...Object.values(byMethod).map((value) => value ?? 0), interval?.upper ?? 0);
    const share = (value) => `${most > 0 ? (100 * Math.max(0, value)) / most : 0}%`;
    return h('ul', { class: 'methods', 'aria-label': t('carbon.methods') },
      Object.entries(byMethod).map(([id, value]) => {
        const own = id === chosen;
        const words = value === null ? t('carbon.methodNone') : text(value);
        return h('li', {}, h('button', {
          id: `${place}-method-${id}`, 'aria-pressed': String(own),
          'aria-label': [id, titles[id], words].filter(Boolean).join(' '),
          on: { click: () => store.set({ carbonMethod: id }) },
        },
        h('span', { class: 'method-name' }, h('b', {}, id), ' ', titles[id]),
        h('span', { class: 'number' }, words),
        bar(value, own ? interval : null, share)));
      }));
  });
}

function bar(value, interval, share) {
  const length = h('span', { class: 'method-bar' });
  length.style.width = share(value ?? 0);
  const track = h('span', { class: 'method-track' }, length);
  if (interval) {
    const whisker = h('span', { class: 'method-interval' });
    whisker.style.left = share(interval.lower);
    whisker.style.width = `calc(${share(interval.upper)} - ${share(interval.lower)})`;
    track.append(whisker);
  }
  return track;
}
