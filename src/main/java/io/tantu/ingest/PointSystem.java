package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.ChineseZone;
import io.tantu.geodesy.SourceCrs;
import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * What the numbers of a file of boundary points mean: the coordinate system, and which of the two
 * is the northing. The system is the user's, else the file's, else the only one of the usual
 * Chinese ones that puts the points where sites are expected; the order is the one that puts them
 * there.
 *
 * <p>At least one point is needed.
 *
 * @param survey of the points in the order found, x = east
 * @param note what was decided about the order, unless names that can mean nothing else say the
 *     same
 */
record PointSystem(CrsChoice crs, PointOrder order, Survey survey, Optional<ImportIssue> note) {

  Coordinate eastNorth(BoundaryPoint point) {
    return order.eastNorth(point.first(), point.second());
  }

  Coordinate[] eastNorth(List<BoundaryPoint> points) {
    return points.stream().map(this::eastNorth).toArray(Coordinate[]::new);
  }

  /**
   * @param named the user's system, or null
   * @param expected where sites lie, longitude/latitude, or null
   * @throws ProblemException {@code mixed-crs}, {@code zone-contradiction}, {@code missing-crs},
   *     {@code unknown-crs}, {@code wrong-crs} or {@code wrong-place}
   */
  static PointSystem of(BoundaryFile file, String named, Envelope expected) {
    return new Finder(file, named, expected).find();
  }

  private static final class Finder {
    private final BoundaryFile file;
    private final String named;
    private final Envelope expected;
    private final PointKinds kinds;
    private final PointKind kind;
    private final Survey asWritten;

    private Finder(BoundaryFile file, String named, Envelope expected) {
      this.file = file;
      this.named = named;
      this.expected = expected;
      kinds = PointKinds.of(file);
      kind = kinds.only(file.name());
      asWritten = survey(PointOrder.EAST_FIRST);
    }

    private PointSystem find() {
      CrsChoice known = known();
      PointOrder order = known == null ? orderOfSuggestion() : order(known.crs());
      Survey survey = order == PointOrder.EAST_FIRST ? asWritten : survey(order);
      CrsChoice crs = known == null ? suggested(order, survey) : known;
      ExtentCheck.check(crs.crs(), survey, expected);
      return new PointSystem(crs, order, survey, note(order, crs));
    }

    private CrsChoice known() {
      if (named != null) {
        return new CrsChoice(SourceCrs.of(named), CrsChoice.USER_NAMED_IT);
      }
      StatedSystem stated = file.stated().get();
      requireNoContradiction(stated);
      if (stated.datum() == null) {
        return null;
      }
      if (stated.degrees() || kind != null && kind.degrees()) {
        return new CrsChoice(stated.datum().degrees(), stated.origin());
      }
      int prefix = kind == null ? 0 : kind.zone();
      int zone = stated.zone() > 0 ? stated.zone() : prefix;
      ChineseZone found = zone > 0 ? new ChineseZone(stated.datum(), zone) : zoneByPlace(stated);
      return found == null ? null : new CrsChoice(found.crs(prefix > 0), stated.origin());
    }

    private void requireNoContradiction(StatedSystem stated) {
      int prefix = kind == null ? 0 : kind.zone();
      if (stated.zone() > 0 && prefix > 0 && prefix != stated.zone()) {
        throw contradiction(
            "states zone %d, but its eastings begin with %d, first at point %s"
                .formatted(stated.zone(), prefix, kinds.first(kind).inWords().en()));
      }
      int zone = Math.max(stated.zone(), prefix);
      if (zone > 0 && ChineseZone.widthOf(zone) == 0) {
        throw contradiction("has zone %d; zones of 6° are 13–23, of 3° 25–45".formatted(zone));
      }
      if (zone > 0 && stated.width() > 0 && ChineseZone.widthOf(zone) != stated.width()) {
        throw contradiction(
            "states zones of %d°, but zone %d is one of %d°"
                .formatted(stated.width(), zone, ChineseZone.widthOf(zone)));
      }
    }

    private ProblemException contradiction(String seen) {
      return ProblemException.invalid(
          "zone-contradiction",
          "'%s' %s. Mend the zone (带号, 几度分带) or the coordinates, or name the system with --crs."
              .formatted(file.name(), seen));
    }

    /** The only zone that puts the points where sites are expected, or null. */
    private ChineseZone zoneByPlace(StatedSystem stated) {
      if (expected == null) {
        return null;
      }
      Coordinate middle = middle(kind == null ? file.axes().promised() : kind.order());
      int width = stated.width();
      List<ChineseZone> fitting =
          stated.datum().zones().stream()
              .filter(zone -> width == 0 || ChineseZone.widthOf(zone.number()) == width)
              .filter(zone -> Math.abs(zone.centralMeridian() - expected.centre().x) < 6)
              .filter(
                  zone -> ExtentCheck.isIn(expected, ExtentCheck.lonLat(zone.crs(false), middle)))
              .toList();
      return fitting.stream().map(ChineseZone::centralMeridian).distinct().count() == 1
          ? fitting.get(0)
          : null;
    }

    /** The order that puts the points where they may lie; the promised one where both do. */
    private PointOrder order(SourceCrs crs) {
      PointOrder promised = file.axes().promised();
      return Stream.of(promised, promised.other())
          .filter(order -> ExtentCheck.mayHold(crs, middle(order), expected))
          .findFirst()
          .orElse(kind == null ? promised : kind.order());
    }

    private PointOrder orderOfSuggestion() {
      PointOrder promised = file.axes().promised();
      return Stream.of(promised, promised.other())
          .filter(order -> !suggestions(order).isEmpty())
          .findFirst()
          .orElse(kind == null ? promised : kind.order());
    }

    private CrsChoice suggested(PointOrder order, Survey survey) {
      List<SourceCrs> suggestions = suggestions(order);
      if (suggestions.size() != 1) {
        throw CrsChoice.missing(file.name(), survey, expected);
      }
      return new CrsChoice(
          suggestions.get(0),
          "found out: of the CGCS2000 systems only this one puts the points where sites are expected");
    }

    private List<SourceCrs> suggestions(PointOrder order) {
      return expected == null
          ? List.of()
          : SourceCrs.suggestFor(new Envelope(middle(order)), expected);
    }

    /** The median of the points, which strays do not move. */
    private Coordinate middle(PointOrder order) {
      List<Coordinate> sample = asWritten.sample();
      return order.eastNorth(
          median(sample.stream().mapToDouble(Coordinate::getX)),
          median(sample.stream().mapToDouble(Coordinate::getY)));
    }

    private static double median(DoubleStream values) {
      double[] sorted = values.sorted().toArray();
      return sorted[sorted.length / 2];
    }

    private Survey survey(PointOrder order) {
      Survey.Tally tally = new Survey.Tally();
      file.eachPoint(
          point -> tally.add(new Envelope(order.eastNorth(point.first(), point.second()))));
      return tally.survey();
    }

    private Optional<ImportIssue> note(PointOrder order, CrsChoice crs) {
      BoundaryFile.Axes axes = file.axes();
      if (axes.firm() && order == axes.promised()) {
        return Optional.empty();
      }
      return Optional.of(
          ImportIssue.ofFile(
              axes.firm() ? "axes-swapped" : "axis-order",
              axes.firm() ? Severity.WARNING : Severity.INFO,
              (axes.firm() ? PointSentence.AXES_AGAINST_NAMES : PointSentence.AXES)
                  .text(
                      axes.first(),
                      order.first(),
                      axes.second(),
                      order.second(),
                      why(order, crs.crs()))));
    }

    private LocalizedText why(PointOrder order, SourceCrs crs) {
      if (!ExtentCheck.mayHold(crs, middle(order), expected)) {
        return PointSentence.NEITHER_ORDER.text();
      }
      return (expected == null ? PointSentence.IN_CHINA : PointSentence.WHERE_EXPECTED)
          .text(crs.id());
    }
  }
}
