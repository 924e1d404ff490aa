package io.tantu.illustration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One authored feature.
 *
 * @param shape projected, metres; lon/lat only in {@link GeoJsonFile}
 * @param attributes in the order they are written; absent values are left out
 */
record Drawn(Geometry shape, Map<String, Object> attributes) {

  Drawn {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  static Drawn of(Geometry shape) {
    return new Drawn(shape, Map.of());
  }

  /** The same shape with one more attribute, or with another value of it; null adds nothing. */
  Drawn with(String name, Object value) {
    if (value == null) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(attributes);
    more.put(name, value);
    return new Drawn(shape, more);
  }

  String text(String name) {
    return (String) attributes.get(name);
  }

  double number(String name) {
    return attributes.get(name) instanceof Number number ? number.doubleValue() : 0;
  }

  double hectares() {
    return shape.getArea() / 10_000;
  }
}
