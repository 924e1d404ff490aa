package io.tantu.catalog;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks one {@code layer.yml} beyond its syntax. */
final class LayerCheck {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][A-Za-z0-9]*");

  /** Column names that the store keeps for itself. */
  private static final Set<String> RESERVED = Set.of("fid", "geom", "id", "geometry", "bbox");

  private final LayerDefinition layer;

  private LayerCheck(LayerDefinition layer) {
    this.layer = layer;
  }

  static void check(LayerDefinition layer) {
    new LayerCheck(layer).run();
  }

  private void run() {
    present("id", layer.id());
    present("title", layer.title());
    present("geometryType", layer.geometryType());
    present("provenance", layer.provenance());
    present("provenance.kind", layer.provenance().kind());
    present("provenance.source", layer.provenance().source());
    require(ID.matcher(layer.id()).matches(), "id '%s' is not kebab-case".formatted(layer.id()));
    String folderName = layer.folder().getFileName().toString();
    require(
        layer.id().equals(folderName),
        "id '%s' differs from its folder '%s'".formatted(layer.id(), folderName));
    present("group", layer.group());
    attributes();
    zone();
    grid();
    if (layer.data() != null) {
      present("data.file", layer.data().file());
      require(
          Files.isRegularFile(layer.folder().resolve(layer.data().file())),
          "data file '%s' is not in the folder".formatted(layer.data().file()));
      layer.data().map().values().forEach(attribute -> declared("data.map to", attribute));
    }
  }

  private void attributes() {
    Set<String> seen = new HashSet<>();
    for (AttributeDefinition attribute : layer.attributes()) {
      String name = attribute.name();
      present("attributes.name", name);
      present("type of attribute " + name, attribute.type());
      present("alias of attribute " + name, attribute.alias());
      require(
          ATTRIBUTE.matcher(name).matches() && !RESERVED.contains(name),
          "attribute '%s' is not a camelCase name, or is one of %s".formatted(name, RESERVED));
      require(
          seen.add(name.toLowerCase(Locale.ROOT)), "attribute '%s' stands twice".formatted(name));
      require(
          attribute.min() == null || attribute.max() == null || attribute.min() <= attribute.max(),
          "attribute '%s' has min above max".formatted(name));
    }
    declared("key", layer.key());
    declared("label", layer.label());
  }

  private void zone() {
    if (layer.zone()) {
      require(
          layer.geometryType() == GeometryType.POLYGON
              && layer.attribute("code").isPresent()
              && layer.attribute("name").isPresent(),
          "a zone layer needs polygons and the attributes 'code' and 'name'");
    }
  }

  private void grid() {
    GridRule grid = layer.grid();
    if (grid == null) {
      return;
    }
    present("grid.value", grid.value());
    declared("grid.value", grid.value());
    declared("grid.cell", grid.cell());
    require(layer.geometryType() != GeometryType.LINE, "a grid gives points or polygons, no lines");
    require(
        layer.geometryType() == GeometryType.POINT ? grid.from().isEmpty() : !grid.amounts(),
        "grid: classes ('from') are of polygons and 'amounts' of points");
    require(
        grid.most() == null || grid.amounts() && grid.most() > 0,
        "grid.most is of amounts, and at least 1");
    require(
        layer.geometryType() == GeometryType.POINT || grid.cell() == null,
        "grid.cell: a polygon is of many cells");
    for (int i = 1; i < grid.from().size(); i++) {
      require(grid.from().get(i - 1) < grid.from().get(i), "grid.from is not ascending");
    }
  }

  private void declared(String role, String attribute) {
    require(
        attribute == null || layer.attribute(attribute).isPresent(),
        "%s '%s' is not among the attributes".formatted(role, attribute));
  }

  private void present(String key, Object value) {
    require(Objects.nonNull(value), "'%s' is missing".formatted(key));
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw YamlFiles.problem(layer.folder().resolve("layer.yml"), what);
    }
  }
}
