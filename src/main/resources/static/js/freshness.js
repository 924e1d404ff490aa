// Notices that layers have changed on the server while the page is open. During the first import
// the page opens anew by itself as layers arrive; later it says so and leaves the moment to the
// reader. The link holds the whole state, so nothing is lost.
import * as api from './api.js';
import { h } from './dom.js';
import { t } from './i18n/index.js';

const WHILE_IMPORTING = 2000;
const LATER = 30000;

const versions = (layers) => layers.map((layer) => `${layer.id}@${layer.version}`).join();
const importing = (layers) => layers.some((layer) => layer.shipped && !layer.version);

/** @param say shows children in the page's notice */
export function watchLayers(shown, say) {
  const look = async () => {
    const now = await api.freshLayers().catch(() => shown);
    if (versions(now) === versions(shown)) {
      setTimeout(look, importing(shown) ? WHILE_IMPORTING : LATER);
    } else if (importing(shown)) {
      location.reload();
    } else {
      say(h('p', {}, t('fresh.changed')),
        h('button', { class: 'secondary', on: { click: () => location.reload() } },
          t('fresh.reload')));
    }
  };
  setTimeout(look, importing(shown) ? WHILE_IMPORTING : LATER);
}
