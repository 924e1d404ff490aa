/**
 * The embedded store: one OGC GeoPackage 1.3 file (SQLite in WAL mode) that desktop clients open as
 * it is. The current version of a layer is the table with the layer's id.
 */
package io.tantu.store.geopackage;
