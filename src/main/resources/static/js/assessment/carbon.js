// The carbon that stands on the site, and what it takes up: lost when the ground is built over.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, unit } from '../i18n/index.js';
import { section } from '../panel/panel.js';

const tonnes = (value, name) => format.withUnit(format.adaptive(value), unit(name));
const line = (name, value, more) => h('li', {}, h('span', {}, name), h('span', { class: 'number' }, value),
  more && h('span', { class: 'meta' }, more));

const between = ({ lower95, upper95 }, name) => t('carbon.interval', {
  lower: format.adaptive(lower95), upper: tonnes(upper95, name),
});

export function siteCarbon({ carbon }) {
  return h('div', { id: 'assess-carbon' }, section(t('assess.carbon'), carbon ? known(carbon) : h('p', { class: 'meta' }, t('assess.carbon.unknown'))));
}

function known(carbon) {
  if (carbon.areaHa === 0 && carbon.notCountedHa === 0) {
    return h('p', { class: 'meta' }, t('assess.carbon.none'));
  }
  const { sink } = carbon;
  return [
    h('ul', { class: 'pools' },
      line(t('assess.carbon.stock'), tonnes(carbon.stockTonnesC, 'tC'), between(carbon, 'tC')),
      line(t('assess.carbon.asCO2e'), tonnes(carbon.stockTonnesCO2e, 'tCO2e')),
      line(t('assess.carbon.stands'), format.withUnit(format.number(carbon.areaHa, 2), unit('ha'))),
      carbon.notCountedHa > 0 && line(t('assess.carbon.notCounted'), format.withUnit(format.number(carbon.notCountedHa, 2), unit('ha'))),
      sink && line(t('assess.carbon.sink', { years: format.adaptive(sink.years) }),
        t('assess.perYear', { value: tonnes(sink.tonnesCO2ePerYear, 'tCO2e') }), between(sink, 'tCO2e'))),
    h('p', { class: 'meta' }, t('assess.carbon.about', { method: carbon.method }), !sink && t('assess.carbon.noSink')),
  ];
}
