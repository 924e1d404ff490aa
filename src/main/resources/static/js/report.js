// The annual report: a dialog that asks for the year and the kind of file, then downloads it.
import * as api from './api.js';
import { fill, h } from './dom.js';
import { download } from './download.js';
import { t } from './i18n/index.js';
import { failure } from './pending.js';

const FIRST_YEAR = 2020;
const LAST_YEAR = 2060;
const FORMATS = ['pdf', 'xlsx'];

/** Opens the dialog; it goes away when it is closed. */
export function openReport() {
  const thisYear = Math.min(Math.max(new Date().getFullYear(), FIRST_YEAR), LAST_YEAR);
  const year = h('input', {
    type: 'number', id: 'report-year', name: 'year', min: FIRST_YEAR, max: LAST_YEAR, required: true, value: thisYear,
  });
  const status = h('div', { class: 'report-status', role: 'status' });
  const buttons = FORMATS.map((format) => h('button', {
    type: 'submit', class: 'primary', id: `report-${format}`, value: format,
  }, t(`report.${format}`)));
  const form = h('form', {},
    h('h2', {}, t('report.title')),
    h('p', { class: 'meta' }, t('report.about')),
    h('label', { for: 'report-year' }, t('report.year'), ' ', year),
    h('div', { class: 'report-buttons' }, buttons,
      h('button', { type: 'button', class: 'secondary', on: { click: () => dialog.close() } }, t('report.close'))),
    status);
  const dialog = h('dialog', { class: 'report-dialog', 'aria-label': t('report.title') }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    make(year.value, event.submitter?.value ?? FORMATS[0], buttons, status);
  });
  // Esc belongs to the dialog, not to the panel behind it.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

async function make(year, format, buttons, status) {
  const busy = (yes) => {
    buttons.forEach((button) => { button.disabled = yes; });
    status.setAttribute('aria-busy', String(yes));
  };
  busy(true);
  fill(status, h('p', { class: 'loading' }, t('report.busy')));
  try {
    const file = t('report.file', { year, format });
    download(await api.report(year, format), file);
    fill(status, h('p', {}, t('report.done', { file })));
  } catch (error) {
    fill(status, failure(error, () => make(year, format, buttons, status)));
  } finally {
    busy(false);
  }
}
