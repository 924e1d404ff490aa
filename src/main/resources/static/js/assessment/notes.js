// How a file was read: what the server saw in it and what it made of it.
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { section } from '../panel/panel.js';

/** @param notes {severity, seen, remedy, row}, in the words of the server */
export const noteList = (notes) => h('ul', { class: 'read-notes' }, notes.map(({ severity, seen, remedy, row }) =>
  h('li', {}, h('span', { class: `note-mark note-${severity}` }, t(`assess.note.${severity}`)),
    h('span', { lang: 'en' }, row > 0 && `${t('assess.note.row', { row })} `, seen,
      remedy && h('span', { class: 'meta block' }, remedy)))));

export const readNotes = (notes) => notes?.length > 0
  && h('div', { id: 'assess-notes' }, section(t('assess.notes'), noteList(notes)));
