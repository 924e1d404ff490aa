package io.tantu.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a layer's own data file is read on the first start.
 *
 * @param file file name inside the layer's folder
 * @param crs {@code EPSG:n}, {@code GCJ-02} or {@code BD-09}; null lets the file say
 * @param encoding character set of attribute text; null lets the file say
 * @param map source attribute name to layer attribute name, where they differ; of two sources for
 *     one attribute the first is taken
 */
public record ImportRule(String file, String crs, String encoding, Map<String, String> map) {

  public ImportRule {
    map = map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
