// The figures of the counties that the site lies in, without and with it.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { cell, head, squareMetres } from './amounts.js';

/** As many digits as show what one site changes. */
const DIGITS = { '%': 4, ha: 2 };
const UNITS = { 't C': 'tC' };

const text = (value, name) => format.withUnit(format.number(value, DIGITS[name] ?? 1), unit(UNITS[name] ?? name));

export function countyEffects({ counties }) {
  return counties.length > 0 && h('div', { id: 'assess-counties' }, section(t('assess.counties'),
    h('p', { class: 'meta' }, t('assess.counties.about')),
    counties.map(({ name, siteM2, figures }) => [
      h('h4', {}, t('assess.county', { name, area: squareMetres(siteM2) })),
      h('table', { class: 'features before-after' },
        h('thead', {}, h('tr', {}, head(t('assess.figure'), false), head(t('assess.before')), head(t('assess.after')), head(t('assess.lost')))),
        h('tbody', {}, figures.map(({ title, before, after, lost, unit: of, lostUnit }) => h('tr', {},
          h('th', { scope: 'row' }, tr(title)),
          cell(text(before, of)), cell(text(after, of)), cell(lost === 0 ? '0' : text(lost, lostUnit)))))),
    ])));
}
