// A stored measurement made again on demand, and in words whether it comes out the same.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { failure } from '../pending.js';
import { section } from './panel.js';

const MOST = 10;

/** Ids that were verified: their results are shown again when the panel is drawn anew. */
const asked = new Set();

export function verificationSection({ id }) {
  const said = h('div', { class: 'verification', role: 'status' }, h('p', { class: 'meta' }, t('verify.about')));
  const button = h('button', { class: 'secondary', id: 'verify' }, t('verify.start'));
  const run = async () => {
    if (button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    asked.add(id);
    button.setAttribute('aria-disabled', 'true');
    const seconds = clock(said);
    fill(said, h('p', {}, t('verify.running'), h('span', { class: 'number', 'aria-hidden': 'true' }, seconds)),
      h('progress', { 'aria-label': t('verify.running') }));
    try {
      fill(said, result(await api.verification(id)));
    } catch (error) {
      fill(said, failure(error, run, t('verify.failed')));
    }
    button.setAttribute('aria-disabled', 'false');
  };
  button.addEventListener('click', run);
  if (asked.has(id)) {
    run();
  }
  return section(t('verify.title'), said, button);
}

/** Seconds that go by, as long as they are on the page. */
function clock(place) {
  const element = h('span', {});
  const start = performance.now();
  const tick = setInterval(() => {
    if (!place.contains(element) || !place.isConnected) {
      clearInterval(tick);
      return;
    }
    element.textContent = ` ${t('verify.seconds', { n: Math.round((performance.now() - start) / 1000) })}`;
  }, 1000);
  return element;
}

function result({ same, figures, differing, remarks, storedEngine, engine }) {
  const n = format.number(figures);
  return [
    h('p', { class: same ? 'verified' : 'unverified' }, same
      ? t('verify.same', { n }) : t('verify.differs', { n, m: format.number(differing.length) })),
    h('p', { class: 'meta' }, t('verify.how', { engine: storedEngine === engine ? engine : `${storedEngine} → ${engine}` })),
    differing.length > 0 && h('table', { class: 'features' },
      h('thead', {}, h('tr', {}, ['verify.figure', 'verify.stored', 'verify.again'].map((key, i) =>
        h('th', { scope: 'col', class: i > 0 ? 'right' : null }, t(key))))),
      h('tbody', {}, differing.slice(0, MOST).map(({ path, before, after }) => h('tr', {},
        h('th', { scope: 'row' }, h('code', {}, path)),
        h('td', { class: 'right' }, before ?? format.NONE),
        h('td', { class: 'right' }, after ?? format.NONE))))),
    differing.length > MOST && h('p', { class: 'meta' }, t('verify.others', { n: format.number(differing.length - MOST) })),
    remarks.map((remark) => h('p', { class: 'note' }, tr(remark))),
  ];
}
