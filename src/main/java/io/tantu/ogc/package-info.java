/**
 * OGC API Features over the layers and the figures measured by zone, and search by name. May use
 * {@code measure}, {@code store}, {@code style}, {@code catalog}, {@code problem} and its own
 * rooms: {@code ogc.crs}, {@code ogc.cql}, {@code ogc.items}, {@code ogc.map}.
 */
package io.tantu.ogc;
