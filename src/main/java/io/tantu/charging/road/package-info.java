/**
 * Ways by road where a {@code road} layer is loaded: the net, bounded searches in it, the nearest
 * stations by road, isochrones, and many ways at once for gaps and siting, which know only their
 * result. Shortest paths are JGraphT's (EPL-2.0 or LGPL-2.1, maintained since 2003): its
 * closest-first search stops at a bound and tells each node's way, in one pass to all stations or
 * demand points near enough, so that neither A* nor contraction hierarchies, which find one end
 * each, would save work. GraphHopper builds its graphs from OpenStreetMap's tags; Tantu's roads
 * come from a bureau's lines. May use {@code charging}, {@code measure} and what lies below.
 */
package io.tantu.charging.road;
