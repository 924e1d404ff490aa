// Numbers as people read them: grouped digits, a thin space before the unit, a dash for nothing.

export const THIN = '\u2009';
export const NONE = '—';

/** 12345.678 with 1 digit → "12,345.7". */
export function number(value, digits = 0) {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return NONE;
  }
  const text = value.toLocaleString('en-US', {
    minimumFractionDigits: digits, maximumFractionDigits: digits,
  });
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/** All digits, to six decimals, without zeros at the end: 79.65. */
export function plain(value) {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 }).replace('-', '−');
}

export function withUnit(text, unit) {
  return unit && text !== NONE ? `${text}${THIN}${unit}` : text;
}

export function percent(ratio, digits = 1) {
  return ratio === null || ratio === undefined ? NONE : withUnit(number(ratio * 100, digits), '%');
}

/** Few digits for large figures, more for small ones: 5.31, 48.2, 1,204. */
export function adaptive(value) {
  if (value === null || value === undefined) {
    return NONE;
  }
  const size = Math.abs(value);
  const digits = Number.isInteger(value) || size >= 1000 ? 0 : size >= 10 ? 1 : 2;
  return number(value, digits);
}

/** 93 → "93 m", 12345 → "12.35 km". */
export function metres(value) {
  if (value === null || value === undefined) {
    return NONE;
  }
  return value < 1000
    ? withUnit(number(value, value < 100 ? 1 : 0), 'm')
    : withUnit(number(value / 1000, value < 100_000 ? 2 : 1), 'km');
}

/** A moment in ISO 8601 as local date and minute. */
export function moment(text) {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) {
    return text ?? NONE;
  }
  const two = (n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} `
    + `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The version of a layer as the server prints it: twelve characters of a content hash. */
export function shortHash(version) {
  return version ? version.slice(0, 12) : NONE;
}

/** Longitude and latitude in degrees with the hemisphere. */
export function degrees([lon, lat]) {
  const part = (value, positive, negative) =>
    `${Math.abs(value).toFixed(5)}°${THIN}${value < 0 ? negative : positive}`;
  return `${part(lon, 'E', 'W')}  ${part(lat, 'N', 'S')}`;
}
