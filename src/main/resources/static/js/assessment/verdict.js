// A verdict and a severity as marks: a word and a sign, so that nothing hangs on the colour alone.
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { icon } from '../icons.js';

/** From the gravest on; `refused` is none, of a site that could not be read. */
export const VERDICTS = ['forbidden', 'restricted', 'warned', 'clear', 'refused'];

const SIGNS = { forbidden: 'forbidden', restricted: 'alarm', warned: 'info', clear: 'tick', refused: 'close' };

export const verdictSign = (verdict) => icon(SIGNS[verdict]);

export const verdictBadge = (verdict, size = '') => h('span', { class: `verdict verdict-${verdict} ${size}`.trim() },
  verdictSign(verdict), t(`assess.verdict.${verdict}`));

export const severityMark = (severity) => h('span', { class: `severity severity-${severity}` }, t(`assess.severity.${severity}`));
