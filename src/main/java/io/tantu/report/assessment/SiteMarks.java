package io.tantu.report.assessment;

import io.tantu.assessment.Assessment.Outcome;
import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.constraint.Severity;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.Overlay;
import io.tantu.report.map.MapMark;
import io.tantu.style.Colour;
import io.tantu.style.PolygonSymbol;
import io.tantu.style.SolidFill;
import io.tantu.style.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** The ground that rules hold for, the gravest above the others, and the site's outline. */
final class SiteMarks {

  private static final Colour PAPER = Colour.opaque(0xffffff);
  private static final Colour INK = Colour.opaque(0x1b1a18);
  private static final double FILL = 0.45;

  private SiteMarks() {}

  /** In drawing order: the site's outline last. */
  static List<MapMark> of(Geometry site, List<RuleFinding> rules, GaussKruger projection) {
    List<MapMark> marks = new ArrayList<>();
    Severity[] gravestFirst = Severity.values();
    for (int i = gravestFirst.length - 1; i >= 0; i--) {
      Severity severity = gravestFirst[i];
      List<Geometry> pieces =
          rules.stream()
              .filter(rule -> rule.severity() == severity && rule.outcome() == Outcome.HOLDS)
              .filter(rule -> rule.ground() != null)
              .map(rule -> projection.project(rule.ground().toMultiPolygon()))
              .toList();
      if (!pieces.isEmpty()) {
        marks.add(pieces(severity, Overlay.union(pieces)));
      }
    }
    marks.add(
        new MapMark(
            "地块",
            site,
            List.of(
                new PolygonSymbol(null, Stroke.solid(PAPER, 5)),
                new PolygonSymbol(null, Stroke.solid(INK, 2.5)))));
    return marks;
  }

  private static MapMark pieces(Severity severity, Geometry ground) {
    Colour colour = colour(severity);
    return new MapMark(
        "%s规则涉及的部分".formatted(SheetWords.of(severity)),
        ground,
        List.of(new PolygonSymbol(new SolidFill(colour.times(FILL)), Stroke.solid(colour, 1.5))));
  }

  private static Colour colour(Severity severity) {
    return switch (severity) {
      case FORBID -> Colour.opaque(0xd7191c);
      case RESTRICT -> Colour.opaque(0xf28e2b);
      case WARN -> Colour.opaque(0xe0c200);
      case PREFER -> Colour.opaque(0x2b83ba);
    };
  }
}
