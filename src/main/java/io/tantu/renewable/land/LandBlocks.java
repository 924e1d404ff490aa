package io.tantu.renewable.land;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.MosaicUnion;
import io.tantu.geometry.Overlay;
import io.tantu.geometry.SeamJoin;
import io.tantu.measure.SquareMetres;
import io.tantu.measure.ZoneSet;
import io.tantu.problem.Interruption;
import io.tantu.problem.WorkProgress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Finds the land square by square, on the threads of the caller's fork-join pool, and joins it over
 * the squares' borders again. Neither the squares nor the threads nor the order of features change
 * what is found. Immutable and thread-safe.
 *
 * @param counties that share no ground
 * @param forbidden ground that no land may have
 * @param outside ground that is none for this kind
 * @param meant ground of which all land must be; null for any
 * @param restricted ground that is told apart
 * @param side of a square in metres
 */
record LandBlocks(
    ZoneSet counties,
    EllipsoidalArea areas,
    List<RuledGround> forbidden,
    List<RuledGround> outside,
    List<RuledGround> meant,
    List<RuledGround> restricted,
    double side) {

  /** Metres. Large enough that few parcels are cut, small enough that overlays stay quick. */
  static final double USUAL_SIDE = 4_096;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static final Comparator<Geometry> BY_PLACE =
      Comparator.comparingDouble((Geometry one) -> one.getEnvelopeInternal().getMinX())
          .thenComparingDouble(one -> one.getEnvelopeInternal().getMinY())
          .thenComparingDouble(one -> one.getEnvelopeInternal().getMaxX())
          .thenComparingDouble(one -> one.getEnvelopeInternal().getMaxY())
          .thenComparingInt(Geometry::getNumPoints)
          .thenComparing(Comparator.naturalOrder());

  private static final Comparator<LandPiece> LARGEST_FIRST =
      Comparator.comparingLong(LandPiece::hundredths)
          .reversed()
          .thenComparing(LandPiece::polygon, BY_PLACE);

  /** What one square has of one county. */
  private record Share(int county, List<Polygon> free, List<Polygon> restricted) {}

  List<CountyLand> all(WorkProgress progress) {
    List<Envelope> squares = squares();
    Interruption interruption = Interruption.ofThisThread();
    AtomicInteger done = new AtomicInteger();
    List<Share> shares =
        squares.parallelStream()
            .map(
                square -> {
                  interruption.check();
                  List<Share> found = shares(square);
                  synchronized (done) {
                    progress.at(done.incrementAndGet(), squares.size());
                  }
                  return found;
                })
            .flatMap(List::stream)
            .toList();
    return IntStream.range(0, counties.size())
        .parallel()
        .mapToObj(
            county -> {
              interruption.check();
              List<Share> own = shares.stream().filter(one -> one.county() == county).toList();
              return new CountyLand(
                  counties.code(county),
                  counties.name(county),
                  SquareMetres.hundredths(counties.areaSquareMetres(county)),
                  pieces(own.stream().flatMap(one -> one.free().stream()).toList()),
                  pieces(own.stream().flatMap(one -> one.restricted().stream()).toList()));
            })
        .toList();
  }

  /** The squares that meet a county's envelope. */
  private List<Envelope> squares() {
    List<Envelope> squares = new ArrayList<>();
    Envelope bounds = new Envelope();
    List<Geometry> zones = counties.geometries().subList(0, counties.size());
    zones.forEach(zone -> bounds.expandToInclude(zone.getEnvelopeInternal()));
    for (long row = index(bounds.getMinY()); row <= index(bounds.getMaxY()); row++) {
      for (long column = index(bounds.getMinX()); column <= index(bounds.getMaxX()); column++) {
        Envelope square =
            new Envelope(column * side, (column + 1) * side, row * side, (row + 1) * side);
        if (zones.stream().anyMatch(zone -> zone.getEnvelopeInternal().intersects(square))) {
          squares.add(square);
        }
      }
    }
    return squares;
  }

  private long index(double ordinate) {
    return (long) Math.floor(ordinate / side);
  }

  private List<Share> shares(Envelope square) {
    Geometry ground = GEOMETRIES.toGeometry(square);
    if (meant != null) {
      ground = Overlay.intersection(ground, ground(meant, square));
    }
    if (ground.isEmpty()) {
      return List.of();
    }
    List<Share> shares = new ArrayList<>();
    Geometry without = null;
    Geometry apart = null;
    for (int county = 0; county < counties.size(); county++) {
      Geometry land = counties.clippers().get(county).part(GEOMETRIES.toGeometry(square));
      if (meant != null) {
        land = Overlay.intersection(land, ground);
      }
      if (land.isEmpty()) {
        continue;
      }
      if (without == null) {
        List<RuledGround> taken = new ArrayList<>(forbidden);
        taken.addAll(outside);
        without = ground(taken, square);
        apart = ground(restricted, square);
      }
      Geometry open = Overlay.difference(land, without);
      shares.add(
          new Share(
              county,
              polygons(Overlay.difference(open, apart)),
              polygons(Overlay.intersection(open, apart))));
    }
    return shares;
  }

  /**
   * United in an order that hangs on nothing but the shapes themselves, what is not widened first:
   * that may be a mosaic.
   */
  private static Geometry ground(List<RuledGround> ruled, Envelope square) {
    List<Geometry> united = new ArrayList<>();
    List<Geometry> widened = new ArrayList<>();
    for (RuledGround one : ruled) {
      List<Geometry> parts = new ArrayList<>();
      one.addWithin(square, parts, widened);
      parts.sort(BY_PLACE);
      united.add(MosaicUnion.of(parts));
    }
    widened.sort(BY_PLACE);
    united.add(Overlay.union(widened));
    return Overlay.union(united);
  }

  @SuppressWarnings("unchecked")
  private static List<Polygon> polygons(Geometry all) {
    List<Polygon> polygons = PolygonExtracter.getPolygons(all);
    polygons.removeIf(Geometry::isEmpty);
    return polygons;
  }

  private List<LandPiece> pieces(List<Polygon> cut) {
    return SeamJoin.join(cut, side).parallelStream()
        .map(polygon -> LandPiece.of(polygon, areas))
        .filter(piece -> piece.hundredths() > 0)
        .sorted(LARGEST_FIRST)
        .toList();
  }
}
