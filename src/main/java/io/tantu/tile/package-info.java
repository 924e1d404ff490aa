/**
 * Cuts layers into Mapbox Vector Tiles 2.1 in WebMercatorQuad and serves them. May use {@code
 * style}, {@code store}, {@code catalog}, {@code geodesy} and {@code problem}.
 */
package io.tantu.tile;
