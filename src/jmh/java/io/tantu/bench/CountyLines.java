package io.tantu.bench;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerVersion;
import io.tantu.store.geopackage.GeoPackageStore;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** The counties for PostGIS: code, name and EWKB in hex, with tabs between. */
final class CountyLines {

  /** Between such points an edge straight in degrees and one straight on the plane are the same. */
  private static final double STEP_METRES = 100;

  private final ImportedLayers layers;

  CountyLines(ImportedLayers layers) {
    this.layers = layers;
  }

  /** As the layer has them; PostGIS draws their edges straight in degrees. */
  List<String> asGiven() {
    return lines(county -> county);
  }

  /**
   * With points along each edge, which lie where Tantu draws it: straight on the Gauss–Krüger
   * plane. On an edge of 51 km, the longest, the two are tens of metres apart.
   */
  List<String> asDrawn() {
    GaussKruger projection = projection();
    return lines(
        county -> projection.unproject(Densifier.densify(projection.project(county), STEP_METRES)));
  }

  private GaussKruger projection() {
    try (GeoPackageStore store = layers.store()) {
      return GaussKruger.forBounds(store.requireCurrent(definition()).bounds());
    }
  }

  private LayerDefinition definition() {
    return layers.catalog().layer(ImportedLayers.COUNTIES);
  }

  private List<String> lines(UnaryOperator<Geometry> drawing) {
    LayerDefinition layer = definition();
    try (GeoPackageStore store = layers.store()) {
      LayerVersion version = store.requireCurrent(layer);
      try (Stream<Feature> counties = store.features(layer, version, FeatureQuery.all())) {
        return counties.map(county -> line(layer, county, drawing)).toList();
      }
    }
  }

  private static String line(
      LayerDefinition layer, Feature county, UnaryOperator<Geometry> drawing) {
    Geometry geometry = drawing.apply(county.geometry()).copy();
    geometry.setSRID(Parcels.SRID);
    Object code = county.values()[layer.indexOf("code")];
    Object name = county.values()[layer.indexOf("name")];
    byte[] ewkb = new WKBWriter(2, ByteOrderValues.BIG_ENDIAN, true).write(geometry);
    return code + "\t" + name + "\t" + WKBWriter.toHex(ewkb);
  }
}
