// The hue of each theme, the same in every chart as on the map.

const HUES = {
  forest: '#2f7d4f', wetland: '#1f8a8a', water: '#5f93ad', pv: '#d9912b', wind: '#4a6fb5',
  charging: '#7a4fb0', redline: '#b3332e', corridor: '#6f9f6d', energy: '#d9912b',
};

/** Colour of a theme by name; a colour passes through. */
export const hue = (theme) => (theme?.startsWith('#') ? theme : HUES[theme] ?? '#6b665c');
