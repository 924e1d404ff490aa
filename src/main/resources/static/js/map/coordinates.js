// Where the pointer is, in degrees or in projected metres.
import { degrees, number } from '../format.js';
import { epsgOf, meridianOf, project } from '../geodesy/gauss-kruger.js';
import { t } from '../i18n/index.js';
import { store } from '../store.js';
import { toLonLat } from './map.js';

/** The city's one central meridian, that of the middle of its bounds. */
export const cityMeridian = (config) => meridianOf((config.bounds[0] + config.bounds[2]) / 2);

export function positionText(lonLat, meridian, metres) {
  if (!metres) {
    return degrees(lonLat);
  }
  const [x, y] = project(lonLat, meridian);
  return `EPSG:${epsgOf(meridian)}  E ${number(x, 1)}  N ${number(y, 1)}`;
}

export function addCoordinates(map, button, config) {
  const meridian = cityMeridian(config);
  let point = null;
  const update = () => {
    const lonLat = toLonLat(point ?? map.getView().getCenter());
    button.textContent = positionText(lonLat, meridian, store.get().metres);
    button.title = t('tools.coordinates', { epsg: `EPSG:${epsgOf(meridian)}` });
  };
  button.addEventListener('click', () => store.set({ metres: !store.get().metres }));
  map.on('pointermove', (event) => {
    point = event.coordinate;
    update();
  });
  map.getViewport().addEventListener('pointerleave', () => {
    point = null;
    update();
  });
  map.getView().on('change:center', () => point ?? update());
  store.on(['metres', 'lang'], update);
  update();
}
