/**
 * Web Map Tile Service 1.0.0 (OGC 07-057r7), by key-value pairs and by addresses: tiles of the map
 * for platforms. May use {@code ogc.map} and {@code render}.
 */
package io.tantu.ogc.wmts;
