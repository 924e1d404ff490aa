// A scenario as files: its changes for `./tantu edit`, its figures as a table for a spreadsheet.
import { download } from '../download.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { tables, zoneName } from './figures.js';

const fileName = (name, rest) => `${name.replace(/[\\/:*?"<>|\s]+/g, '-')}-${rest}`;

/** The command that makes the same edit from the file. */
const command = ({ layer, put, delete: gone }, file) => ['./tantu edit', layer,
  put && `--file ${file}`, gone.length > 0 && `--delete ${gone.join(',')}`].filter(Boolean).join(' ');

/** @param scenario {name, changes} */
export const changeFiles = ({ name, changes }) => h('ul', { class: 'list', id: 'scenario-files' }, changes.map((change) => {
  const file = fileName(name, `${change.layer}.geojson`);
  return h('li', { class: 'scenario-file' },
    change.put && h('button', {
      class: 'secondary',
      on: {
        click: () => download(
          new Blob([JSON.stringify(change.put, null, 1)], { type: 'application/geo+json' }), file),
      },
    }, file),
    h('code', {}, command(change, file)));
}));

const quoted = (value) => {
  const text = value === null || value === undefined ? '' : String(value);
  // A leading sign of a formula is text here; numbers keep theirs.
  const safe = typeof value === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Every figure by county, before and after, as CSV that a spreadsheet opens as UTF-8. */
export function csv(scenario) {
  const head = ['figure', 'unit', 'code', 'county', 'before', 'after', 'difference'].map((key) => t(`scenario.csv.${key}`));
  const rows = tables(scenario).flatMap(({ title, unit, zones, total }) => [total, ...zones].map((zone) => [
    title, unit, zone.code, zoneName(zone), zone.before, zone.after,
    Number.isFinite(zone.before) && Number.isFinite(zone.after) ? zone.after - zone.before : null,
  ]));
  return `\uFEFF${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

export const csvButton = (scenario) => h('button', {
  class: 'secondary', id: 'scenario-csv',
  on: {
    click: () => download(new Blob([csv(scenario)], { type: 'text/csv;charset=utf-8' }), fileName(scenario.name, 'figures.csv')),
  },
}, t('scenario.csv'));
