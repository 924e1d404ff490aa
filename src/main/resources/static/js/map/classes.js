// Class breaks and colours of a choropleth.

/** Colour-blind-safe sequential ramps of five classes, light to dark (ColorBrewer 2.0). */
export const RAMPS = {
  YlGn: ['#ffffcc', '#c2e699', '#78c679', '#31a354', '#006837'],
  BuGn: ['#edf8fb', '#b2e2e2', '#66c2a4', '#2ca25f', '#006d2c'],
  OrRd: ['#fef0d9', '#fdcc8a', '#fc8d59', '#e34a33', '#b30000'],
};

const BY_THEME = { forest: 'YlGn', grassland: 'YlGn', corridor: 'YlGn', wetland: 'BuGn', water: 'BuGn' };

/** The ramp of a theme; themes that are not about vegetation or water take the warm one. */
export const rampOf = (theme) => RAMPS[BY_THEME[theme] ?? 'OrRd'];

/**
 * Natural breaks by Fisher's exact optimisation: at most `count` classes of consecutive values with
 * the least sum of squares inside classes. Each class is {from, to}, its smallest and largest value.
 */
export function naturalBreaks(values, count = 5) {
  const sorted = values.filter((value) => value !== null && Number.isFinite(value)).sort((a, b) => a - b);
  const classes = Math.min(count, new Set(sorted).size);
  if (classes === 0) {
    return [];
  }
  const starts = bestStarts(sorted, classes);
  return starts.map((start, i) => ({
    from: sorted[start], to: sorted[(starts[i + 1] ?? sorted.length) - 1],
  }));
}

/** At most `most` of the values, smallest and largest among them, evenly by rank. */
export function sampled(values, most) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.length <= most ? sorted : Array.from({ length: most }, (_, i) =>
    sorted[Math.round((i * (sorted.length - 1)) / (most - 1))]);
}

function bestStarts(sorted, classes) {
  const n = sorted.length;
  const cost = Array.from({ length: classes + 1 }, () => new Array(n + 1).fill(Infinity));
  const from = Array.from({ length: classes + 1 }, () => new Array(n + 1).fill(0));
  cost[0][0] = 0;
  for (let k = 1; k <= classes; k++) {
    for (let end = 1; end <= n; end++) {
      for (let start = k - 1; start < end; start++) {
        const total = cost[k - 1][start] + spread(sorted.slice(start, end));
        if (total < cost[k][end]) {
          cost[k][end] = total;
          from[k][end] = start;
        }
      }
    }
  }
  const starts = [];
  for (let k = classes, end = n; k > 0; k--) {
    end = from[k][end];
    starts.unshift(end);
  }
  return starts;
}

function spread(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** Index of the class that a value falls in, or −1. */
export function classOf(value, classes) {
  if (value === null || !Number.isFinite(value)) {
    return -1;
  }
  return classes.findIndex(({ to }, i) => value <= to || i === classes.length - 1);
}

/** Colours for a number of classes, spread over the whole ramp so that few classes still differ. */
export function colours(ramp, count) {
  return Array.from({ length: count }, (_, i) =>
    ramp[count === 1 ? 2 : Math.round((i * (ramp.length - 1)) / (count - 1))]);
}
