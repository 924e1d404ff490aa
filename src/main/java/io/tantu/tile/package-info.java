/**
 * Cuts layers into Mapbox Vector Tiles 2.1 in WebMercatorQuad and serves them; {@link
 * io.tantu.tile.Generalisation} says what tiles of large layers show far out. May use {@code
 * style}, {@code store}, {@code catalog}, {@code geodesy} and {@code problem}.
 */
package io.tantu.tile;
