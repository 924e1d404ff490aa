// A county's dossier: cover, wetland, carbon, charging, new energy.
import { areaText, hectaresText, muText } from '../area-text.js';
import { h } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { pending } from '../pending.js';
import { options } from '../rail/indicators.js';
import { alsoHere } from './also-here.js';
import { carbonSection } from './carbon.js';
import { figure } from './figure.js';
import { section } from './panel.js';
import { amountAgainstPlan } from './plan-bars.js';

export function countyView(zones) {
  return ({ code }) => {
    if (!zones.has(code)) {
      return { kicker: t('county.kicker'), title: code, content: h('p', { class: 'hint' }, t('county.unknown', { code })) };
    }
    const cover = figures.firstOf('forest-cover');
    const wetland = figures.firstOf('wetland-area', 'wetland-rate');
    const carbon = figures.firstOf(figures.CARBON);
    const piles = figures.firstOf('charging-piles', 'public-charging-piles');
    const energy = figures.firstOf('new-energy-capacity', 'new-energy');
    return {
      kicker: t('county.kicker'),
      title: zones.name(code),
      content: [
        cover && coverSection(cover, code),
        wetland && wetlandSection(wetland, code),
        carbon && carbonSection(carbon, code),
        piles && amountAgainstPlan(piles, code),
        energy && amountAgainstPlan(energy, code),
        alsoHere(),
      ],
    };
  };
}

function coverSection(indicator, code) {
  return section(null, pending(() => figures.measure(indicator), (measurement) => {
    const row = figures.rowOf(measurement, code);
    return [
      figure(indicator, measurement, code, {
        value: figures.valueText(indicator, figures.valueOf(indicator, row)),
        more: [areaText(row?.coveredAreaHa), zoneLine(row)],
      }),
      options(indicator, 'county'),
    ];
  }));
}

function zoneLine(row) {
  const text = (key, hectares) => hectares
    && `${t(key)} ${format.withUnit(format.number(hectares / 100, 1), 'km²')}`;
  return h('span', { class: 'meta' },
    [text('county.area', row?.zoneAreaHa), text('county.published', row?.publishedAreaHa)]
      .filter(Boolean).join(' · '));
}

function wetlandSection(indicator, code) {
  return section(null, pending(() => figures.measure(indicator), (measurement) => {
    const row = figures.rowOf(measurement, code);
    const denominator = t(`denominator.${measurement.denominator ?? 'measured'}`);
    const share = Number.isFinite(row?.ratio)
      && `${t('county.wetlandRate')} ${format.percent(row.ratio)} (÷ ${denominator})`;
    return [
      figure(indicator, measurement, code, {
        title: t('county.wetland'),
        ofArea: true,
        value: hectaresText(row?.coveredAreaHa),
        more: [
          muText(row?.coveredAreaHa),
          share && h('span', { class: 'meta' }, share),
        ],
      }),
      options({ ...indicator, unit: null }, 'county'),
    ];
  }));
}
