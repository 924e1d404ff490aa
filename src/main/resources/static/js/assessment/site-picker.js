// Where the site comes from: drawn on the map, or a file that is chosen or dropped.
import { fill, h } from '../dom.js';
import { t } from '../i18n/index.js';
import { inStep } from '../pending.js';
import { store } from '../store.js';
import { askOfSite } from './desk.js';
import { fileSite } from './site.js';

const FORMATS = '.geojson,.json,.zip,.gpkg,.csv,.txt';

const take = (file) => file && askOfSite(fileSite(file));

export function sitePicker() {
  const input = h('input', {
    id: 'assess-file', type: 'file', class: 'visually-hidden', accept: FORMATS,
    on: {
      change: () => {
        take(input.files[0]);
        input.value = '';
      },
    },
  });
  const zone = h('div', {
    class: 'drop-zone',
    on: {
      dragover: (event) => {
        event.preventDefault();
        zone.classList.add('over');
      },
      dragleave: () => zone.classList.remove('over'),
      drop: (event) => {
        event.preventDefault();
        zone.classList.remove('over');
        take(event.dataTransfer.files[0]);
      },
    },
  },
  h('div', { class: 'actions' }, drawButton(),
    h('label', { class: 'secondary', for: 'assess-file' }, t('assess.file')), input),
  current(),
  h('p', { class: 'meta' }, t('assess.file.about')));
  return zone;
}

function drawButton() {
  const button = h('button', {
    class: 'primary', id: 'assess-draw',
    on: { click: () => store.set({ tool: store.get().tool === 'assessment' ? null : 'assessment' }) },
  });
  return inStep(['tool'], button, ({ tool }) => {
    button.textContent = t(tool === 'assessment' ? 'assess.draw.stop' : 'assess.draw');
    button.setAttribute('aria-pressed', String(tool === 'assessment'));
  });
}

/** Which site is being asked about. */
function current() {
  const line = h('p', { class: 'drop-current', role: 'status' });
  return inStep(['assess'], line, ({ assess: { site, number } }) => {
    line.hidden = site === null;
    fill(line, site && t('assess.site.now', { site: nameOf(site) }), number && t('assess.site.number', { number }));
  });
}

function nameOf({ ring, body, file }) {
  if (ring) {
    return t('assess.site.drawn');
  }
  return body instanceof File ? file : t('assess.site.link');
}
