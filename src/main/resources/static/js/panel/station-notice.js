// What the checks of the stations warn of, in short; nothing while there is nothing to say.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';

/** What fails is left out: the panel is about something else. */
export function stationNotice() {
  const notice = h('div', { 'aria-live': 'polite' });
  api.chargingChecks().then((checks) => fill(notice, checks.warnings.map((warning) => told(warning, checks))))
    .catch(() => notice.remove());
  return notice;
}

function told(warning, { nearDuplicates }) {
  return h('div', { class: 'note station-notice' },
    h('strong', {}, t('checks.title')), ' ', tr(warning.seen), ' ', tr(warning.remedy),
    warning.code === 'near-duplicates' && h('details', {}, h('summary', {}, t('checks.pairs')),
      h('ul', {}, nearDuplicates.first.slice(0, 20).map(({ first, second, metres }) => h('li', {},
        t('checks.pair', { first: first.name, second: second.name, metres: format.metres(metres) }))))));
}
