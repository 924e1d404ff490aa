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
  'along.about': 'Each figure is the way along the route; a station that it passes more than once counts where it comes nearest, in the stretches too. Measured by the geodesics of the line that was drawn, not by road.',
  'failure.bad-route': 'The line is no route: two different points are needed at least. Draw it again.',
  'failure.route-outside': 'The route is too far from all stations. Draw one in the city.',
  'failure.route-too-long': 'The route is too long or has too many points. Draw a shorter one, or ask in parts.',
  'failure.bad-radius': 'The distance from the route must be above 0 and at most 20 km.',
};
