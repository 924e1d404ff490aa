package io.tantu.assessment;

import static io.tantu.assessment.AssessmentGround.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.AssessmentCalculation.Found;
import io.tantu.assessment.AssessmentSettings.ClassSource;
import io.tantu.catalog.GeometryType;
import io.tantu.constraint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

class AssessmentPropertyTest {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** A star-shaped polygon around a place of the ground. */
  private static Geometry star(Random random, double radius) {
    double x = 2000 + random.nextDouble() * 16_000;
    double y = 2000 + random.nextDouble() * 6_000;
    int corners = 5 + random.nextInt(20);
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + random.nextDouble() * 0.8) / corners;
      double r = radius * (0.3 + 0.7 * random.nextDouble());
      ring[i] =
          new Coordinate(
              AssessmentGround.EAST + x + r * Math.cos(angle),
              AssessmentGround.NORTH + y + r * Math.sin(angle));
    }
    ring[corners] = ring[0];
    return FACTORY.createPolygon(ring);
  }

  @Property(tries = 60)
  void partsAddUpAndRulesMeasureTheUnionOfWhatIsThere(@ForAll long seed) {
    Random random = new Random(seed);
    AssessmentGround ground =
        new AssessmentGround()
            .layer("wetland", GeometryType.POLYGON)
            .layer("forest", GeometryType.POLYGON)
            .rule("WET", Severity.FORBID, "wetland", null, 0)
            .rule("WOOD", Severity.RESTRICT, "forest", null, 0)
            .rule("NEAR", Severity.WARN, "forest", null, 150);
    List<Geometry> forest = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      ground.feature("wetland", star(random, 1500), "1104");
      Geometry stand = star(random, 1500);
      forest.add(stand);
      ground.feature("forest", stand, "0301");
    }
    Geometry site = star(random, 2000);
    Found found =
        ground
            .calculation(new ClassSource("wetland", "code"), new ClassSource("forest", "code"))
            .assess(site);

    double sum =
        found.composition().classes().stream().mapToDouble(Assessment.ClassArea::areaM2).sum();
    assertThat(Math.abs(sum - found.judged().site().squareMetres())).isLessThan(0.006);
    assertThat(found.composition().worstIdentityError()).isLessThan(1e-9);

    double expected = CascadedPolygonUnion.union(forest).intersection(site).getArea();
    RuleFinding wood = of(found, "WOOD");
    assertThat(wood.overlapM2()).isCloseTo(expected, within(1 + expected * 1e-3));
    assertThat(of(found, "NEAR").overlapM2()).isGreaterThanOrEqualTo(wood.overlapM2() - 1);
    double nearest = CascadedPolygonUnion.union(forest).distance(site);
    assertThat(wood.nearestMetres()).isCloseTo(nearest, within(0.1 + nearest * 2e-4));
  }

  private static RuleFinding of(Found found, String rule) {
    return found.judged().rules().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 60)
  void whatLiesFarAwayChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    AssessmentGround few = forest(seed);
    AssessmentGround many = forest(seed);
    for (int i = 0; i < 30; i++) {
      many.feature("forest", box(19_000 + i, 9_000, 19_001 + i, 9_900), "0301");
    }
    Geometry site = star(random, 900);
    if (site.getEnvelopeInternal().getMaxX() > AssessmentGround.EAST + 18_900) {
      return;
    }
    assertThat(many.calculation().assess(site).judged().rules().get(0).parcels())
        .isEqualTo(few.calculation().assess(site).judged().rules().get(0).parcels());
  }

  private static AssessmentGround forest(long seed) {
    Random random = new Random(seed + 1);
    AssessmentGround ground =
        new AssessmentGround()
            .layer("forest", GeometryType.POLYGON)
            .rule("WOOD", Severity.RESTRICT, "forest", null, 0);
    for (int i = 0; i < 10; i++) {
      ground.feature("forest", star(random, 1200), "0301");
    }
    return ground;
  }
}
