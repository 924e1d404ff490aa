// Line icons on a 20-unit grid, drawn for this page.

const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  alarm: 'M10 3 18 16.500H2zM10 8v4M10 14v.5',
  area: 'M4 15 6 5l9-1 2 9-8 4zM4 15l0 0M6 5l0 0M15 4l0 0',
  assessment: 'M3 5.500l5-2 5 2 4-1.500v11l-4 1.500-5-2-5 2zM6.500 10l2.500 2.500 5-5',
  back: 'M12 4 6 10l6 6',
  charging: 'M11 2 5 11h5l-1 7 6-9h-5z',
  close: 'M5 5l10 10M15 5 5 15',
  distance: 'M3 13 13 3l4 4L7 17zM6 10l2 2M9 7l2 2',
  down: 'M5 8l5 5 5-5',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  eyeOff: 'M3 3l14 14M8 5.3A8 8 0 0 1 10 5c5 0 8 5 8 5a14 14 0 0 1-2.4 2.9M5 6.6A14 14 0 0 0 2 10s3 5 8 5a8 8 0 0 0 3.3-.7',
  forbidden: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM5.200 5.200l9.600 9.600',
  home: 'M3 9.5 10 4l7 5.5M5 8v8h10V8',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v4.500M10 6.300v.4',
  layers: 'M10 3 2.5 7 10 11l7.500-4zM2.500 11l7.500 4 7.500-4',
  link: 'M8 12a3 3 0 0 0 4.500.3l3-3a3.200 3.200 0 0 0-4.500-4.500L10 5.800M12 8a3 3 0 0 0-4.500-.3l-3 3A3.200 3.200 0 0 0 9 15.200l1-1',
  minus: 'M4 10h12',
  plan: 'M5 3h10v14H5zM8 7h4M8 10h4M8 13h2',
  planting: 'M10 17v-7M10 10C10 6 7 4 3 4c0 4 3 6 7 6zM10 12c0-3 2-5 7-5 0 4-3 5-7 5zM5 17h10',
  plus: 'M4 10h12M10 4v12',
  print: 'M6 8V3h8v5M6 14H3.500V8h13v6H14M6 12h8v5H6z',
  ranking: 'M4 16V9M10 16V4M16 16v-5',
  renewable: 'M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.300 4.300l1.400 1.400M14.300 14.300l1.400 1.400M15.700 4.300l-1.400 1.400M5.700 14.300l-1.400 1.400',
  report: 'M5 2.500h7l3.500 3.500v11.500H5zM12 2.500V6h3.500M8 10h5M8 13h5',
  scenario: 'M4 17V3M4 4h9l-2 3 2 3H4M14 13v5M11.5 15.500h5',
  search: 'M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13 13l4 4',
  shade: 'M3 4h14v12H3zM3 12l8-8M7 16 17 6M13 16l4-4',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 8v8',
  target: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  tick: 'M4 10.500l4 4 8-9',
  up: 'M5 12l5-5 5 5',
};

/** An icon that screen readers skip; the button around it carries the name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
