// Every stored answer to a receipt's question, newest first, and from each other one a way to what
// changed between the two.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { explain, pending } from '../pending.js';
import { pushPanel } from '../store.js';
import { section } from './panel.js';

const FIRST = 10;
const MOST = 1000;

export function historySection(indicator, { receipt }, code) {
  const list = h('ol', { class: 'history', reversed: true });
  const context = { indicator, receipt, code, list, ask: (limit) => api.history(receipt.id, { zone: code, limit }) };
  return section(t('history.title'), pending(() => context.ask(FIRST), ({ measurements, more }) => {
    append(context, measurements);
    return [
      measurements.length < 2 && h('p', { class: 'hint' }, t('history.first')),
      indicator.kind === 'carbon' && measurements.length > 1
        && h('p', { class: 'hint' }, t('history.noDifference')),
      list,
      more && moreButton(context, FIRST * 10),
    ];
  }, { class: 'history-room' }));
}

/** Adds what the list does not show yet; tells the first of it. */
function append({ indicator, receipt, code, list }, measurements) {
  const place = measurements.findIndex(({ id }) => id === receipt.id);
  const added = measurements.slice(list.children.length).map((past, i) =>
    entry(indicator, receipt, code, past, list.children.length + i < place));
  list.append(...added);
  return added[0];
}

function moreButton(context, limit) {
  const note = h('span', { class: 'meta', role: 'status' });
  const button = h('button', { class: 'secondary' }, t('history.more'));
  let next = limit;
  button.addEventListener('click', async () => {
    try {
      const { measurements, more } = await context.ask(next);
      append(context, measurements)?.focus();
      next *= 10;
      button.hidden = !more || next > MOST;
      note.textContent = more && next > MOST ? t('history.limit', { n: format.number(MOST) }) : '';
    } catch (error) {
      note.textContent = explain(error);
    }
  });
  return h('div', { class: 'actions' }, button, note);
}

/** @param newer whether it was measured after the one that the receipt is of */
function entry(indicator, receipt, code, past, newer) {
  const own = past.id === receipt.id;
  const [from, to] = newer ? [receipt.id, past.id] : [past.id, receipt.id];
  const when = format.moment(past.measuredAt);
  return h('li', { tabindex: -1, 'aria-current': own ? 'true' : null },
    h('div', { class: 'history-line' },
      h('span', {}, when), h('span', { class: 'number' },
        h('strong', {}, figureText(indicator, code, past)), ' ', badge(past.provenance))),
    h('div', { class: 'history-line' },
      h('span', { class: 'meta' }, own ? t('history.own') : changedText(receipt, past),
        h('span', { class: 'block' }, t('receipt.id'), ' ', h('code', {}, past.id))),
      !own && indicator.kind !== 'carbon' && h('button', {
        class: 'secondary', 'aria-label': t('history.compareWith', { when }),
        on: { click: () => pushPanel({ kind: 'difference', from, to, code }) },
      }, t('history.compare'))));
}

/** With more digits than elsewhere: entries often differ behind the first ones only. */
function figureText(indicator, code, past) {
  const row = code === 'total' ? past.total : past.zone;
  return figures.exactText(indicator, row);
}

/** Which layers were read in other versions than for the receipt. */
function changedText(receipt, past) {
  const other = past.layers.filter(({ id, version }) =>
    receipt.layers.find((layer) => layer.id === id)?.version !== version);
  return other.length === 0 ? t('history.sameLayers') : other.map(({ id, version }) =>
    h('span', { class: 'block' }, tr(receipt.layers.find((layer) => layer.id === id)?.title) || id,
      ' ', h('code', { title: version }, format.shortHash(version))));
}
