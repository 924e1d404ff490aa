package io.tantu.measure;

import io.tantu.catalog.Feature;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlap;
import io.tantu.geometry.OverlapFinder;
import io.tantu.geometry.Overlay;
import io.tantu.measure.ZoneClipper.Piece;
import io.tantu.snapshot.Snapshot;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/**
 * Shares polygon features out to zones, each point of the ground counted once.
 *
 * <p>The result depends only on the two inputs: shares come in zone, selection and id order, each
 * computed by itself on the threads of the caller's fork-join pool, or of the common one.
 */
public final class ZonalEngine {

  /** Overlaps below this are the noise of coordinates rounded to 0.1 mm. */
  static final double MIN_OVERLAP_SQUARE_METRES = 0.01;

  /**
   * What was found.
   *
   * @param shares each feature's ground in each zone
   * @param overlaps ground that two features both claim
   * @param worstIdentityError largest relative error of |A| = |A∩Z| + |A∖Z| over all overlays
   */
  public record Shares(
      List<FeatureShare> shares, List<FeatureOverlap> overlaps, double worstIdentityError) {}

  /** Two features that both claim the same ground; ellipsoidal area of it. */
  public record FeatureOverlap(
      String firstLayer, long first, String secondLayer, long second, double squareMetres) {}

  private record Candidate(String layerId, Feature feature, Geometry geometry) {}

  private final EllipsoidalArea areas;
  private final List<Candidate> candidates;
  private final List<Overlap> overlaps;
  private final OverlapGroups groups;

  private ZonalEngine(EllipsoidalArea areas, List<Candidate> candidates, List<Overlap> overlaps) {
    this.areas = areas;
    this.candidates = candidates;
    this.overlaps = overlaps;
    this.groups = OverlapGroups.of(overlaps);
  }

  /**
   * Shares the selected features out to the zones.
   *
   * @param selections what counts; all projected like the zones
   * @param zones polygons in projected metres; they may overlap or leave gaps
   */
  public static Shares share(List<Selection> selections, List<Geometry> zones) {
    List<Candidate> candidates = new ArrayList<>();
    List<Object> key = new ArrayList<>();
    for (Selection selection : selections) {
      Snapshot snapshot = selection.snapshot();
      int[] positions = selection.positions();
      key.add(List.of(snapshot.layer().id(), snapshot.version().version()));
      key.add(IntBuffer.wrap(positions));
      for (int position : positions) {
        candidates.add(
            new Candidate(
                snapshot.layer().id(), snapshot.feature(position), snapshot.projected(position)));
      }
    }
    Snapshot first = selections.get(0).snapshot();
    List<Overlap> overlaps = first.overlaps(key, () -> overlapsAmong(candidates));
    EllipsoidalArea areas = new EllipsoidalArea(first.projection());
    return new ZonalEngine(areas, candidates, overlaps).share(zones);
  }

  private static List<Overlap> overlapsAmong(List<Candidate> candidates) {
    return OverlapFinder.find(
        candidates.stream().map(Candidate::geometry).toList(), MIN_OVERLAP_SQUARE_METRES);
  }

  private Shares share(List<Geometry> zones) {
    List<FeatureShare> shares = new ArrayList<>();
    double worst = 0;
    for (int zone = 0; zone < zones.size(); zone++) {
      ZoneClipper clipper = new ZoneClipper(zones.get(zone), areas);
      Piece[] pieces = pieces(clipper);
      FeatureShare[] found = new FeatureShare[pieces.length];
      int number = zone;
      IntStream.range(0, found.length).parallel().forEach(i -> found[i] = share(number, i, pieces));
      Arrays.stream(found).filter(Objects::nonNull).forEach(shares::add);
      worst = Math.max(worst, clipper.worstIdentityError());
    }
    return new Shares(shares, overlapsWithIds(), worst);
  }

  private Piece[] pieces(ZoneClipper clipper) {
    Piece[] pieces = new Piece[candidates.size()];
    IntStream.range(0, pieces.length)
        .parallel()
        .forEach(
            i -> {
              Candidate candidate = candidates.get(i);
              pieces[i] =
                  clipper.clip(candidate.geometry(), candidate.feature().areaSquareMetres());
            });
    return pieces;
  }

  private FeatureShare share(int zone, int i, Piece[] pieces) {
    Piece piece = pieces[i];
    if (piece.geometry() == null) {
      return null;
    }
    Candidate candidate = candidates.get(i);
    Geometry patch = ownGround(piece.geometry(), groups.before(i), pieces);
    double area = patch == piece.geometry() ? piece.areaSquareMetres() : areas.squareMetres(patch);
    return new FeatureShare(
        zone, candidate.layerId(), candidate.feature(), patch, piece.areaSquareMetres(), area);
  }

  /** The piece without the ground that earlier features hold. */
  private static Geometry ownGround(Geometry piece, Set<Integer> earlier, Piece[] pieces) {
    List<Geometry> held = new ArrayList<>();
    for (int other : earlier) {
      if (pieces[other].geometry() != null) {
        held.add(pieces[other].geometry());
      }
    }
    return held.isEmpty() ? piece : Overlay.difference(piece, Overlay.union(held));
  }

  private List<FeatureOverlap> overlapsWithIds() {
    return overlaps.stream()
        .map(
            o -> {
              Candidate first = candidates.get(o.first());
              Candidate second = candidates.get(o.second());
              return new FeatureOverlap(
                  first.layerId(),
                  first.feature().id(),
                  second.layerId(),
                  second.feature().id(),
                  areas.squareMetres(o.shared()));
            })
        .toList();
  }
}
