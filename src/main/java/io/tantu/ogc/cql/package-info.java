/**
 * CQL2 (OGC 21-065r2) in text and JSON: read with bounded depth and size, checked against a layer's
 * attributes, evaluated with the three truth values of SQL, and as far as possible told to the
 * store as a condition. May use {@code catalog}, {@code store}, {@code ogc.crs} and {@code
 * problem}.
 */
package io.tantu.ogc.cql;
