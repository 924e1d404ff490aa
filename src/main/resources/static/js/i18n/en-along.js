// Words of the stations along a route, English.
export default {
  'along.ask': 'Stations along it',
  'along.title': 'Charging stations along the route',
  'along.points': 'Route of {count} points',
  'along.metres': 'At most so far from the route (m)',
  'along.length': 'Length of the route',
  'along.longest': 'Longest stretch without a station',
  'along.longestDc': 'Longest stretch without public DC',
  'along.fromTo': 'from {from} to {to}',
  'along.offset': '{metres} off',
  'along.none': 'No station along the route. Try again with a greater distance from it.',
  'along.about': 'Each figure is the way along the route, by the geodesics of the line that was drawn, not by road.',
};
