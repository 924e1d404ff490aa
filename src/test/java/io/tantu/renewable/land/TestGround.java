package io.tantu.renewable.land;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.TestSnapshots;
import io.tantu.store.TestLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Counties and ruled ground in metres of the plane. */
final class TestGround {

  static final GeometryFactory FACTORY = new GeometryFactory();
  static final EllipsoidalArea AREAS = new EllipsoidalArea(TestSnapshots.GRID);

  private TestGround() {}

  private static LayerDefinition layer() {
    return new LayerDefinition(
        "test-ground",
        new LocalizedText("地", "Ground"),
        LayerGroup.CONTROL,
        1,
        GeometryType.POLYGON,
        "code",
        "name",
        true,
        null,
        List.of(
            TestLayers.attribute("code", AttributeType.STRING),
            TestLayers.attribute("name", AttributeType.STRING),
            TestLayers.attribute("metres", AttributeType.NUMBER)),
        new Provenance(Provenance.Kind.ILLUSTRATIVE, "test", null, null, null, null),
        null,
        null,
        null);
  }

  private static Snapshot snapshot(List<Geometry> shapes, List<Double> metres) {
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      Geometry lonLat = TestSnapshots.GRID.unproject(shapes.get(i));
      double area = AREAS.squareMetres(shapes.get(i));
      Object[] values = {"C" + i, "C" + i, metres == null ? null : metres.get(i)};
      features.add(new Feature(i + 1L, lonLat, area, values));
    }
    return TestSnapshots.of(layer(), features);
  }

  static ZoneSet counties(Geometry... shapes) {
    return ZoneSet.of(snapshot(List.of(shapes), null));
  }

  /** Shapes that reach so far each. */
  static RuledGround ruled(List<Geometry> shapes, List<Double> metres) {
    return RuledGround.of(snapshot(shapes, metres), values -> (Double) values[2]);
  }

  static LandBlocks blocks(
      ZoneSet counties, List<RuledGround> forbidden, List<RuledGround> restricted, double side) {
    return new LandBlocks(counties, AREAS, forbidden, List.of(), null, restricted, side);
  }

  static Geometry box(double x, double y, double width, double height) {
    return FACTORY.toGeometry(new Envelope(x, x + width, y, y + height));
  }

  /** A ragged shape round a point. */
  static Geometry star(Random random, double x, double y, double size) {
    int count = 5 + random.nextInt(20);
    Coordinate[] ring = new Coordinate[count + 1];
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * (i + 0.8 * random.nextDouble()) / count;
      double reach = size * (0.3 + 0.7 * random.nextDouble());
      ring[i] = new Coordinate(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    }
    ring[count] = ring[0].copy();
    return FACTORY.createPolygon(ring);
  }

  static double free(List<CountyLand> land) {
    return land.stream()
        .flatMap(one -> one.free().stream())
        .mapToDouble(piece -> piece.polygon().getArea())
        .sum();
  }

  static double restricted(List<CountyLand> land) {
    return land.stream()
        .flatMap(one -> one.restricted().stream())
        .mapToDouble(piece -> piece.polygon().getArea())
        .sum();
  }
}
