package io.tantu.ingest;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One record of a source file as it was read, before any check.
 *
 * @param row number of the record in its file, from 1
 * @param geometry source coordinates, x = east, y = north; null when the record has none that can
 *     be read, and then {@code flaws} says why
 * @param attributes values by the file's own names; absent where the file has none
 * @param flaws what the reader had to mend to hand out the geometry, or why it could not
 */
public record RawFeature(
    long row, Geometry geometry, Map<String, Object> attributes, List<Flaw> flaws) {}
