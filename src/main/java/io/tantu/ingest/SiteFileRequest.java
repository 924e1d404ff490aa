package io.tantu.ingest;

import org.locationtech.jts.geom.Envelope;

/**
 * How to read a file of sites.
 *
 * @param crs {@code EPSG:n}, {@code GCJ-02} or {@code BD-09}; null when the file says, or it is to
 *     be found out
 * @param encoding character set of the text; null when it is to be found out
 * @param expectedBounds longitude/latitude of the city, or null: then boundary points in metres
 *     need {@code crs} unless their file states it
 */
public record SiteFileRequest(String crs, String encoding, Envelope expectedBounds) {}
