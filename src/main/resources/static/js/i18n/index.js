// Words of the page in the language of the moment.
import { store } from '../store.js';
import en from './en.js';
import zh from './zh.js';

const WORDS = { zh, en };

/** The words for a key, with `{name}` filled in. A key without words shows itself. */
export function t(key, values = {}) {
  const words = WORDS[store.get().lang][key] ?? zh[key] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** A text that the server gives in both languages, or in one. */
export function tr(text) {
  if (text === null || text === undefined) {
    return '';
  }
  return typeof text === 'string' ? text : text[store.get().lang] ?? text.zh ?? text.en ?? '';
}

const UNITS = {
  ha: { zh: '公顷', en: 'ha' }, 公顷: { zh: '公顷', en: 'ha' },
  mu: { zh: '亩', en: 'mu' }, 亩: { zh: '亩', en: 'mu' },
  万亩: { zh: '万亩', en: '×10⁴ mu' },
  台: { zh: '台', en: '' }, 座: { zh: '座', en: '' }, 个: { zh: '个', en: '' },
  处: { zh: '处', en: '' }, 吨标准煤: { zh: '吨标准煤', en: 'tce' },
  万千瓦: { zh: '万千瓦', en: 'MW' },
  1: { zh: '', en: '' }, 人: { zh: '人', en: '' },
  万平方米: { zh: '万平方米', en: '×10⁴ m²' }, 家: { zh: '家', en: '' },
  '克/千瓦时': { zh: '克/千瓦时', en: 'g/kWh' },
  万立方米: { zh: '万立方米', en: '×10⁴ m³' },
  tC: { zh: '吨碳', en: 't C' },
  'tC/ha': { zh: '吨碳/公顷', en: 't C/ha' },
  tCO2e: { zh: '吨 CO₂e', en: 't CO₂e' },
};

/** How many of a language's units one of the server's is, where that is not one. */
const FACTORS = { 万千瓦: { en: 10 } };

/** A value of the server's unit in the unit that the language writes. */
export function inUnit(value, name) {
  return Number.isFinite(value) ? value * (FACTORS[name]?.[store.get().lang] ?? 1) : value;
}

/** A unit as the language writes it. */
export function unit(name) {
  return name ? UNITS[name]?.[store.get().lang] ?? name : '';
}

export const languages = Object.keys(WORDS);
