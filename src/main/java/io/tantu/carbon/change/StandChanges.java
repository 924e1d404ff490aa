package io.tantu.carbon.change;

import io.tantu.carbon.StandLayer;
import io.tantu.carbon.StandShare;
import io.tantu.measure.FeatureShare;
import io.tantu.measure.Selection;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZonalEngine.FeatureOverlap;
import io.tantu.measure.ZoneClipper;
import io.tantu.measure.difference.Matching;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The stands of two versions, found again in each other and shared out to zones. */
final class StandChanges {

  private record Place(int zone, int position) {}

  private final Map<Place, StandState> before;
  private final Map<Place, StandState> after;
  private final Snapshot former;
  private final Snapshot later;
  private final Matching matching;
  private final List<FeatureOverlap> overlaps;
  private final double worstIdentityError;

  /**
   * @param former projected like the zones, as {@code later} is
   * @param state what a share holds
   */
  StandChanges(
      Snapshot former,
      Snapshot later,
      List<ZoneClipper> zones,
      Function<StandShare, StandState> state) {
    this.former = former;
    this.later = later;
    ZonalEngine.Shares before = share(former, zones);
    ZonalEngine.Shares after = share(later, zones);
    this.before = states(former, before, state);
    this.after = states(later, after, state);
    this.overlaps = after.overlaps();
    this.worstIdentityError = Math.max(before.worstIdentityError(), after.worstIdentityError());
    this.matching = Matching.of(former, later);
  }

  private static ZonalEngine.Shares share(Snapshot snapshot, List<ZoneClipper> zones) {
    return ZonalEngine.share(List.of(new Selection(snapshot, values -> true)), zones);
  }

  private static Map<Place, StandState> states(
      Snapshot snapshot, ZonalEngine.Shares shares, Function<StandShare, StandState> state) {
    StandLayer layer = new StandLayer(snapshot.layer());
    Map<Place, StandState> states = new LinkedHashMap<>();
    for (FeatureShare share : shares.shares()) {
      if (share.areaSquareMetres() > 0) {
        states.put(new Place(share.zone(), share.position()), state.apply(layer.share(share)));
      }
    }
    return states;
  }

  /** Pairs of the later version's stands that claim the same ground. */
  List<FeatureOverlap> overlaps() {
    return overlaps;
  }

  double worstIdentityError() {
    return worstIdentityError;
  }

  Collection<StandState> before() {
    return before.values();
  }

  Collection<StandState> after() {
    return after.values();
  }

  /** The changes in the order of zones and stands; what holds the same is left out. */
  List<StandChange> changes(int zones) {
    List<StandChange> changes = new ArrayList<>();
    for (int zone = 0; zone < zones; zone++) {
      for (int to = 0; to < later.size(); to++) {
        add(changes, zone, matching.predecessor(to), to);
      }
      for (int from = 0; from < former.size(); from++) {
        if (matching.successor(from) < 0) {
          add(changes, zone, from, -1);
        }
      }
    }
    return changes;
  }

  private void add(List<StandChange> changes, int zone, int from, int to) {
    StandState one = before.get(new Place(zone, from));
    StandState other = after.get(new Place(zone, to));
    if (one == null && other == null) {
      return;
    }
    Map<ChangeCause, Long> causes = Split.of(one, other, from >= 0 && to >= 0);
    if (!causes.isEmpty()) {
      changes.add(
          new StandChange(
              zone,
              from < 0 ? null : (Long) former.id(from),
              to < 0 ? null : (Long) later.id(to),
              one,
              other,
              causes));
    }
  }
}
