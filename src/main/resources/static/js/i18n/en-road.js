// Words of ways by road, English.
export default {
  'road.by': 'Distance',
  'road.by.straight': 'Straight',
  'road.by.road': 'By road',
  'road.route': 'Route',
  'road.isochrones': 'Isochrones',
  'road.around': 'Isochrones of this point',
  'road.minutes': 'Isochrones from the inside: {minutes} minutes by car',
  'road.straight': '{metres} straight',
  'road.time': 'about {minutes} min',
  'road.obstacle.start-off-net': 'No road near this point',
  'road.obstacle.station-off-net': 'No road near the station',
  'road.obstacle.no-way': 'No road leads there',
  'failure.road-layer-missing': 'There is no road layer: run ./tantu import FILE --layer road, or ask for straight distances.',
  'failure.not-on-the-net': 'There is no road near: choose a point nearer to one, or import a road layer that has one there.',
};
