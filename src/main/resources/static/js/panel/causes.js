// What changed a zone's figure: parcel by parcel, the largest change first, and a sum that adds up.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { explain } from '../pending.js';
import { alterationText } from './alterations.js';
import { changeText, changeWords, exactDigits } from './change-text.js';
import { section } from './panel.js';
import { lightParcels } from './parcel-viewer.js';

const FIRST = 20;
const MILLIONTHS = 1e6;

/** @param context {difference, before, after, catalogue} */
export function causeList(context, zone) {
  const { difference } = context;
  const digits = exactDigits(difference, [zone.change, ...zone.causes.map(({ change }) => change)]);
  const said = h('p', { class: 'meta light-said', role: 'status' });
  const list = h('ul', { class: 'causes' });
  const line = (cause) => causeRow(context, cause, digits, said, list);
  list.append(...zone.causes.slice(0, FIRST).map(line));
  const rest = zone.causes.slice(FIRST);
  if (rest.length > 0) {
    list.append(restRow(difference, rest, digits, () => {
      list.lastChild.remove();
      const added = rest.map(line);
      list.append(...added);
      (added[0].querySelector('button') ?? added[0]).focus();
    }));
  }
  const name = zone.code === 'total' ? t('county.city') : zone.name;
  return section(t('difference.causes', { zone: name }), said, list,
    h('p', { class: 'cause-sum' }, h('span', {}, t('difference.sum')),
      h('strong', { class: 'number' }, changeWords(difference, zone.change, digits))));
}

/** What the list leaves out, added up, so that the rows shown give the whole. */
function restRow(difference, rest, digits, showAll) {
  const sum = rest.reduce((total, { change }) => total + Math.round(change * MILLIONTHS), 0) / MILLIONTHS;
  return h('li', {}, h('button', { class: 'list-button', on: { click: showAll } },
    h('span', {}, t('difference.rest', { n: rest.length })),
    h('span', { class: 'number' }, changeText(difference, sum, digits))));
}

function causeRow(context, cause, digits, said, list) {
  const layer = context.catalogue.find(({ id }) => id === cause.layer);
  const words = [
    h('span', { class: 'cause-words' },
      h('span', { class: `cause cause-${cause.cause}` }, tr(cause.title)), ' ',
      cause.layer && parcelName(layer, cause),
      (cause.alterations ?? []).map((each) => h('span', { class: 'meta block' }, alterationText(layer, each)))),
    h('span', { class: 'number' }, changeText(context.difference, cause.change, digits)),
  ];
  const choose = ({ currentTarget }) => {
    list.querySelectorAll('[aria-current]').forEach((each) => each.removeAttribute('aria-current'));
    currentTarget.setAttribute('aria-current', 'true');
    light(context, cause, said);
  };
  return h('li', { tabindex: -1 }, cause.layer
    ? h('button', { class: 'list-button', title: t('difference.light'), on: { click: choose } }, words)
    : h('div', { class: 'list-button' }, words));
}

function parcelName(layer, { key, label, afterId, beforeId }) {
  const id = key ?? `#${afterId ?? beforeId}`;
  return label && label !== key ? [label, ' ', h('code', {}, id)]
    : `${tr(layer?.title)} ${id}`.trim();
}

/** A parcel that is no more is lit where it was, as long as the version it was in is kept. */
async function light({ before, after }, { layer, afterId, beforeId }, said) {
  const gone = afterId === undefined || afterId === null;
  const version = (gone ? before : after).receipt.layers.find(({ id }) => id === layer)?.version;
  said.textContent = t('receipt.looking');
  try {
    const found = await lightParcels([{ layer, id: gone ? beforeId : afterId, version }]);
    said.textContent = t(found === 0 ? 'difference.notKept' : gone ? 'difference.litFormer' : 'difference.lit');
  } catch (error) {
    said.textContent = explain(error);
  }
}
