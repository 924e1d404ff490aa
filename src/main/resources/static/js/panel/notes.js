// How a file was read: what the server saw in it and what it made of it.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { section } from './panel.js';

/** @param notes {severity, title, seen, advice, row} */
export const noteList = (notes) => h('ul', { class: 'read-notes' }, notes.map(({ severity, title, seen, advice, row }) =>
  h('li', {}, h('span', { class: `note-mark note-${severity}` }, t(`assess.note.${severity}`)),
    h('span', {}, row > 0 && `${t('assess.note.row', { row })} `, tr(title),
      h('span', { class: 'meta block' }, tr(seen)), h('span', { class: 'meta block' }, tr(advice))))));

export const readNotes = (notes) => notes?.length > 0
  && h('div', { id: 'assess-notes' }, section(t('assess.notes'), noteList(notes)));
