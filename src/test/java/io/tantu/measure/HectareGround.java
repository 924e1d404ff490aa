package io.tantu.measure;

import static io.tantu.snapshot.TestSnapshots.feature;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.snapshot.TestSnapshots;
import io.tantu.store.TestLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Ground laid out in hectares: x and y count 100 m from a corner near Yinchuan. */
final class HectareGround {

  private static final double EAST = 607_300;
  private static final double NORTH = 4_261_500;

  static final LayerDefinition ZONES = layer("zones", GeometryType.POLYGON, "code", "name");
  static final LayerDefinition SURVEYED =
      layer("zones", GeometryType.POLYGON, "code", "name", "publishedAreaKm2");
  static final LayerDefinition STANDS = layer("stands", GeometryType.POLYGON, "kind");
  static final LayerDefinition POINTS = layer("points", GeometryType.POINT, "kind");

  private static LayerDefinition layer(String id, GeometryType type, String... attributes) {
    return new LayerDefinition(
        id,
        new LocalizedText(id, id),
        LayerGroup.ECOLOGY,
        1,
        type,
        null,
        null,
        false,
        null,
        Stream.concat(
                Stream.of(attributes).map(a -> TestLayers.attribute(a, AttributeType.STRING)),
                Stream.of(TestLayers.attribute("count", AttributeType.NUMBER)))
            .toList(),
        new Provenance(Provenance.Kind.OPEN, "test", null, null, null, null),
        null,
        null,
        null);
  }

  static Geometry box(double x1, double y1, double x2, double y2) {
    return new GeometryFactory()
        .toGeometry(
            new Envelope(EAST + x1 * 100, EAST + x2 * 100, NORTH + y1 * 100, NORTH + y2 * 100));
  }

  static ZoneSet zones(Geometry... zones) {
    List<Feature> features =
        Stream.iterate(0, i -> i < zones.length, i -> i + 1)
            .map(i -> feature(i + 1, zones[i], "c" + i, "zone " + i, null))
            .toList();
    return ZoneSet.of(TestSnapshots.of(ZONES, features));
  }

  /** Zones of which each is given with the square kilometres that are published of it, or null. */
  static ZoneSet surveyed(Map<Geometry, Double> zones) {
    List<Feature> features = new ArrayList<>();
    zones.forEach(
        (zone, squareKilometres) -> {
          int i = features.size();
          features.add(feature(i + 1, zone, "c" + i, "zone " + i, squareKilometres, null));
        });
    return ZoneSet.of(TestSnapshots.of(SURVEYED, features));
  }

  static Selection stands(String where, Feature... features) {
    return new Selection(
        TestSnapshots.of(STANDS, List.of(features)), FeatureFilter.of(where, STANDS));
  }
}
