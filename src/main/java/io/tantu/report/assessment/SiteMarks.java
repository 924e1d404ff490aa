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

/** The ground that rules hold for, by the gravest of them, and the site's outline. */
final class SiteMarks {

  private static final Colour PAPER = Colour.opaque(0xffffff);
  private static final Colour INK = Colour.opaque(0x1b1a18);
  private static final double FILL = 0.45;

  /** Half the width that rounded coordinates may leave between equal outlines. */
  private static final double NOISE_METRES = 0.2;

  private SiteMarks() {}

  /** In drawing order: the site's outline last. Ground of two rules is the graver one's. */
  static List<MapMark> of(Geometry site, List<RuleFinding> rules, GaussKruger projection) {
    List<MapMark> marks = new ArrayList<>();
    Geometry graver = Overlay.union(List.of());
    for (Severity severity : Severity.values()) {
      Geometry held = held(rules, severity, projection);
      Geometry own = Overlay.difference(held, graver);
      if (!own.buffer(-NOISE_METRES).isEmpty()) {
        marks.add(pieces(severity, own));
      }
      graver = Overlay.union(List.of(graver, held));
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

  private static Geometry held(List<RuleFinding> rules, Severity severity, GaussKruger projection) {
    return Overlay.union(
        rules.stream()
            .filter(rule -> rule.severity() == severity && rule.outcome() == Outcome.HOLDS)
            .filter(rule -> rule.ground() != null)
            .map(rule -> projection.project(rule.ground().toMultiPolygon()))
            .toList());
  }

  private static MapMark pieces(Severity severity, Geometry ground) {
    Colour colour = colour(severity);
    String only = severity == Severity.FORBID ? "" : "仅";
    return new MapMark(
        "%s%s规则涉及的部分".formatted(only, SheetWords.of(severity)),
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
