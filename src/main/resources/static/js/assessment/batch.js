// The sites of one file by verdict: filtered, and each to be assessed alone.
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { receiptLine } from '../panel/receipt-link.js';
import { verificationSection } from '../panel/verification.js';
import { inStep } from '../pending.js';
import { mu } from './amounts.js';
import { ask } from './desk.js';
import { VERDICTS, verdictBadge, verdictSign } from './verdict.js';

const SHOWN = 100;

const verdictOf = ({ verdict }) => verdict ?? 'refused';

export function batchList({ answer }) {
  let wanted = null;
  let most = SHOWN;
  const body = h('tbody');
  const more = h('button', { class: 'secondary' });
  const chips = [null, ...VERDICTS].filter((verdict) => verdict === null || answer.counts[verdict])
    .map((verdict) => chip(verdict, answer, () => {
      wanted = verdict;
      most = SHOWN;
      show();
    }));
  const show = () => {
    const sites = answer.sites.filter((each) => wanted === null || verdictOf(each) === wanted);
    fill(body, sites.slice(0, most).map(row));
    more.hidden = sites.length <= most;
    more.textContent = t('assess.batch.more', { count: format.number(sites.length - most) });
    chips.forEach(({ verdict, element }) => element.setAttribute('aria-pressed', String(verdict === wanted)));
  };
  more.addEventListener('click', () => {
    most += SHOWN;
    show();
  });
  show();
  return h('div', { id: 'assess-batch' }, section(t('assess.batch', { count: format.number(answer.sites.length) }),
    h('p', { class: 'meta' }, [answer.file, answer.crs].join(' · '), ' ', badge(answer.provenance)),
    h('div', { class: 'status-buttons', role: 'group', 'aria-label': t('assess.batch.filter') }, chips.map(({ element }) => element)),
    h('p', { class: 'hint' }, t('assess.batch.pick')),
    h('div', { class: 'batch-scroll' }, h('table', { class: 'features batch' }, body), more),
    receiptLine(answer.receipt)),
    verificationSection(answer.receipt));
}

function chip(verdict, { counts, sites }, choose) {
  const element = h('button', {
    class: `status-button verdict-${verdict ?? 'all'}`, dataset: { verdict: verdict ?? 'all' }, on: { click: choose },
  }, verdict && verdictSign(verdict), t(`assess.verdict.${verdict ?? 'all'}`), ' ',
  format.number(verdict ? counts[verdict] : sites.length));
  return { verdict, element };
}

function row(each) {
  const { number, name, areaM2, sentence, verdict } = each;
  const title = name ?? t('assess.batch.site', { number });
  const element = h('tr', {},
    h('td', { class: 'batch-number' }, number),
    h('th', { scope: 'row' },
      verdict ? h('button', { class: 'link', dataset: { number }, on: { click: () => ask({ number }) } }, title) : title,
      h('span', { class: 'meta block' }, tr(sentence))),
    h('td', { class: 'right' }, verdictBadge(verdictOf(each)), areaM2 > 0 && h('span', { class: 'meta block' }, mu(areaM2 * 0.0015))));
  return inStep(['assess'], element, (state) => element.classList.toggle('chosen', state.assess.number === number));
}
