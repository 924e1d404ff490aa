package io.tantu.ingest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A site that was handed in.
 *
 * @param number in the file, from 1
 * @param name null when it has none
 * @param geometry valid, CGCS2000 longitude/latitude: polygons, lines or points; null when the site
 *     was refused, and then {@code notes} says why
 * @param attributes by the file's own names; absent where the file has none
 * @param notes what was found about this site; the row of each is the record, and for boundary
 *     points the line, that it is about
 */
public record OutlinedSite(
    int number,
    String name,
    Geometry geometry,
    Map<String, Object> attributes,
    List<ImportIssue> notes) {

  public OutlinedSite {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    notes = List.copyOf(notes);
  }
}
