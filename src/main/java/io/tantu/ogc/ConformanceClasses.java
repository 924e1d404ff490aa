package io.tantu.ogc;

import java.util.List;
import java.util.stream.Stream;

/** The conformance classes that are claimed; each is tested by name. */
final class ConformanceClasses {

  static final List<String> ALL =
      Stream.of(
              of("ogcapi-features-1/1.0", "core", "geojson", "html", "oas30"),
              of("ogcapi-features-2/1.0", "crs"),
              of(
                  "ogcapi-features-3/1.0",
                  "queryables",
                  "queryables-query-parameters",
                  "filter",
                  "features-filter"),
              of(
                  "cql2/1.0",
                  "cql2-text",
                  "cql2-json",
                  "basic-cql2",
                  "advanced-comparison-operators",
                  "case-insensitive-comparison",
                  "basic-spatial-functions",
                  "basic-spatial-functions-plus",
                  "spatial-functions",
                  "temporal-functions",
                  "property-property"),
              of(
                  "ogcapi-maps-1/1.0",
                  "core",
                  "collection-map",
                  "dataset-map",
                  "collections-selection",
                  "png",
                  "jpeg"),
              of(
                  "ogcapi-tiles-1/1.0",
                  "core",
                  "tileset",
                  "tilesets-list",
                  "dataset-tilesets",
                  "geodata-tilesets",
                  "collections-selection",
                  "mvt",
                  "png",
                  "jpeg"),
              of("tms/2.0", "tilematrixset", "json-tilematrixset"),
              of("ogcapi-processes-1/1.0", "core", "ogc-process-description", "json", "dismiss"))
          .flatMap(classes -> classes)
          .toList();

  private ConformanceClasses() {}

  private static Stream<String> of(String standard, String... classes) {
    return Stream.of(classes)
        .map(name -> "http://www.opengis.net/spec/" + standard + "/conf/" + name);
  }
}
