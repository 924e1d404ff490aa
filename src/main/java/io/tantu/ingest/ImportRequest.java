package io.tantu.ingest;

import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * What to import and how.
 *
 * @param file a file, a zip, or a folder that holds one data set
 * @param crs {@code EPSG:n}, {@code GCJ-02} or {@code BD-09}; null lets the file say
 * @param encoding character set of the text; null lets the file say
 * @param map source attribute name to layer attribute name, before all other rules
 * @param dryRun report everything, write nothing
 * @param provenance where the data comes from
 * @param expectedBounds longitude/latitude box where features of this workspace lie; an import that
 *     lies mostly outside is refused. Null expects nothing
 */
public record ImportRequest(
    Path file,
    LayerDefinition layer,
    String crs,
    String encoding,
    Map<String, String> map,
    boolean dryRun,
    Envelope expectedBounds,
    Provenance provenance) {

  public ImportRequest {
    map = map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** An import whose data has the provenance that {@code layer.yml} declares. */
  public ImportRequest(
      Path file,
      LayerDefinition layer,
      String crs,
      String encoding,
      Map<String, String> map,
      boolean dryRun,
      Envelope expectedBounds) {
    this(file, layer, crs, encoding, map, dryRun, expectedBounds, layer.provenance());
  }

  /** An import that lets the file say everything and expects no place. */
  public static ImportRequest of(Path file, LayerDefinition layer) {
    return new ImportRequest(file, layer, null, null, Map.of(), false, null);
  }
}
