package io.tantu.assessment;

import static io.tantu.snapshot.TestSnapshots.GRID;

import io.tantu.assessment.AssessmentSettings.ClassSource;
import io.tantu.assessment.AssessmentSettings.Tolerance;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.Severity;
import io.tantu.constraint.Subject;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.TestSnapshots;
import io.tantu.store.TestLayers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Two counties of 10 km side by side, and layers and rules on them; metres from their corner. */
final class AssessmentGround {

  static final double EAST = 500_000;
  static final double NORTH = 4_250_000;

  private static final LocalizedText TEXT = new LocalizedText("文", "text");
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Map<String, List<Feature>> features = new HashMap<>();
  private final Map<String, LayerDefinition> layers = new HashMap<>();
  private final List<Constraint> rules = new ArrayList<>();

  AssessmentGround() {
    layer("county", GeometryType.POLYGON);
    feature("county", box(0, 0, 10_000, 10_000), "west");
    feature("county", box(10_000, 0, 20_000, 10_000), "east");
  }

  static Geometry box(double x, double y, double right, double top) {
    return FACTORY.toGeometry(new Envelope(EAST + x, EAST + right, NORTH + y, NORTH + top));
  }

  static Geometry point(double x, double y) {
    return FACTORY.createPoint(new org.locationtech.jts.geom.Coordinate(EAST + x, NORTH + y));
  }

  AssessmentGround layer(String id, GeometryType type) {
    layers.put(
        id,
        new LayerDefinition(
            id,
            TEXT,
            LayerGroup.CONTROL,
            1,
            type,
            "code",
            "name",
            id.equals("county"),
            null,
            List.of(
                TestLayers.attribute("code", AttributeType.STRING),
                TestLayers.attribute("name", AttributeType.STRING)),
            new Provenance(Provenance.Kind.ILLUSTRATIVE, "test", null, null, null, null),
            null,
            null,
            null));
    features.put(id, new ArrayList<>());
    return this;
  }

  AssessmentGround feature(String layer, Geometry geometry, String code) {
    List<Feature> all = features.get(layer);
    all.add(TestSnapshots.feature(all.size() + 1, geometry, code, code));
    return this;
  }

  AssessmentGround rule(String id, Severity severity, String layer, String where, double metres) {
    rules.add(
        new Constraint(
            id,
            List.of(Subject.PV_ARRAY),
            severity,
            TEXT,
            layer,
            where,
            metres,
            null,
            null,
            null,
            "article",
            "source",
            true,
            null));
    return this;
  }

  AssessmentCalculation calculation(ClassSource... classes) {
    Map<String, Snapshot> snapshots = new HashMap<>();
    layers.forEach((id, layer) -> snapshots.put(id, TestSnapshots.of(layer, features.get(id))));
    ZoneSet counties = ZoneSet.of(snapshots.get("county"));
    return new AssessmentCalculation(
        new AssessmentSettings(new Tolerance(1, 0.1, TEXT), List.of(classes), List.of(), Map.of()),
        counties,
        GRID,
        snapshots::get,
        rules,
        List.of(),
        List.of(classes),
        new CountyEffects(counties, List.of(), List.of()),
        Optional.empty(),
        Optional.empty());
  }
}
