package io.tantu.geoserver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A path below GeoServer's address.
 *
 * @param segments not encoded
 * @param query not encoded
 */
record RestPath(List<String> segments, Map<String, String> query) {

  /** A path of the REST API. */
  static RestPath rest(String... segments) {
    return new RestPath(List.of("rest"), Map.of()).then(segments);
  }

  /** A path of the tile cache's REST API. */
  static RestPath tiles(String... segments) {
    return new RestPath(List.of("gwc", "rest"), Map.of()).then(segments);
  }

  RestPath then(String... more) {
    List<String> longer = new java.util.ArrayList<>(segments);
    longer.addAll(List.of(more));
    return new RestPath(List.copyOf(longer), query);
  }

  RestPath with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(query);
    more.put(name, value);
    return new RestPath(segments, more);
  }

  @Override
  public String toString() {
    String asked =
        query.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining("&"));
    return "/" + String.join("/", segments) + (asked.isEmpty() ? "" : "?" + asked);
  }
}
