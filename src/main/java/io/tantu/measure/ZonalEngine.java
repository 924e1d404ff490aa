package io.tantu.measure;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geometry.Overlay;
import io.tantu.problem.Interruption;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;

/**
 * Shares polygon features out to zones, each point of the ground counted once.
 *
 * <p>The result depends only on the inputs: shares come in zone, selection and id order, whatever
 * the number of threads. What was worked out about a snapshot, its overlaps and how it lies to the
 * zones, is remembered with it, so that the next question about them only adds up.
 */
public final class ZonalEngine {

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

  /** Features after which it is looked whether anybody still wants the answer. */
  private static final int CHECKED_EVERY = 1_000;

  private final Candidates candidates;
  private final List<ZonePieces> pieces;
  private final List<SharedGround> overlaps;
  private final OverlapGroups groups;
  private final EllipsoidalArea areas;

  ZonalEngine(Candidates candidates, List<ZoneClipper> zones) {
    this.candidates = candidates;
    this.pieces =
        candidates.snapshots().stream()
            .map(
                s ->
                    s.remember(
                        zones,
                        () -> ZonePieces.of(s, zones),
                        (before, edit) -> before.edited(s, edit, zones)))
            .toList();
    this.overlaps = candidates.overlaps();
    this.groups = OverlapGroups.of(overlaps);
    this.areas = new EllipsoidalArea(candidates.snapshots().get(0).projection());
  }

  /**
   * Shares the selected features out to the zones.
   *
   * @param selections what counts; all projected like the zones
   * @param zones they may overlap or leave gaps
   */
  public static Shares share(List<Selection> selections, List<ZoneClipper> zones) {
    return new ZonalEngine(new Candidates(selections), zones).share(zones.size());
  }

  /** Forgets all but the overlaps, so that the next question is worked out anew. */
  public static void forget(Snapshot snapshot) {
    snapshot.forget(question -> !question.equals(LayerOverlaps.class));
  }

  private Shares share(int zones) {
    List<FeatureShare> shares = new ArrayList<>();
    for (int zone = 0; zone < zones; zone++) {
      forEach(zone, shares::add);
    }
    return new Shares(shares, overlapsWithIds(), worstIdentityError());
  }

  /** Hands over the zone's shares in selection and id order. */
  void forEach(int zone, Consumer<FeatureShare> action) {
    Interruption interruption = Interruption.ofThisThread();
    for (int selection = 0; selection < pieces.size(); selection++) {
      int start = candidates.start(selection);
      int[] positions = candidates.positions(selection);
      ZonePieces of = pieces.get(selection);
      for (int k = 0; k < positions.length; k++) {
        if (k % CHECKED_EVERY == 0) {
          interruption.check();
        }
        Piece piece = of.piece(zone, positions[k]);
        if (piece != Piece.NOTHING) {
          action.accept(share(zone, start + k, piece));
        }
      }
    }
  }

  /** The feature's share in the zone, or null when it has none or is not selected. */
  FeatureShare shareOf(int zone, long id) {
    int i = candidates.withId(id);
    Piece piece = i < 0 ? Piece.NOTHING : piece(zone, i);
    return piece == Piece.NOTHING ? null : share(zone, i, piece);
  }

  /** Ids of the features that share ground with one of the given, and these. */
  Set<Long> withPartners(Set<Long> ids) {
    Set<Long> all = new HashSet<>(ids);
    for (SharedGround overlap : overlaps) {
      long first = candidates.id(overlap.first());
      long second = candidates.id(overlap.second());
      if (ids.contains(first) || ids.contains(second)) {
        all.add(first);
        all.add(second);
      }
    }
    return all;
  }

  /** The snapshot that the features of one of the selected layers are from. */
  Snapshot snapshot(String layer) {
    return candidates.snapshots().stream()
        .filter(snapshot -> snapshot.layer().id().equals(layer))
        .findFirst()
        .orElseThrow();
  }

  double worstIdentityError() {
    return pieces.stream().mapToDouble(ZonePieces::worstIdentityError).max().orElse(0);
  }

  List<FeatureOverlap> overlapsWithIds() {
    return overlaps.stream().map(this::withIds).toList();
  }

  private Piece piece(int zone, int i) {
    return pieces.get(candidates.selection(i)).piece(zone, candidates.position(i));
  }

  private FeatureShare share(int zone, int i, Piece piece) {
    Snapshot snapshot = candidates.snapshot(i);
    int position = candidates.position(i);
    double gross = piece.squareMetres(snapshot.areaSquareMetres(position));
    List<Geometry> held = heldByEarlier(zone, i);
    if (held.isEmpty()) {
      return new FeatureShare(zone, snapshot, position, piece.geometry(), gross, gross);
    }
    Geometry own = Overlay.difference(ground(i, piece), Overlay.union(held));
    return new FeatureShare(zone, snapshot, position, own, gross, areas.squareMetres(own));
  }

  private List<Geometry> heldByEarlier(int zone, int i) {
    if (groups.before(i).isEmpty()) {
      return List.of();
    }
    List<Geometry> held = new ArrayList<>();
    for (int other : groups.before(i)) {
      Piece piece = piece(zone, other);
      if (piece != Piece.NOTHING) {
        held.add(ground(other, piece));
      }
    }
    return held;
  }

  private Geometry ground(int i, Piece piece) {
    return piece == Piece.WHOLE ? candidates.projected(i) : piece.geometry();
  }

  private FeatureOverlap withIds(SharedGround overlap) {
    int first = overlap.first();
    int second = overlap.second();
    return new FeatureOverlap(
        candidates.snapshot(first).layer().id(),
        candidates.id(first),
        candidates.snapshot(second).layer().id(),
        candidates.id(second),
        overlap.squareMetres());
  }
}
