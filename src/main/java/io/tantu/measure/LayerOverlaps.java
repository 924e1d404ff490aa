package io.tantu.measure;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.geometry.OverlapFinder;
import io.tantu.geometry.Overlay;
import io.tantu.problem.Interruption;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.Snapshot.Choice;
import io.tantu.snapshot.SnapshotEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The ground that two features of one snapshot both claim, searched for once and after edits. */
final class LayerOverlaps {

  /** Overlaps below this are the noise of coordinates rounded to 0.1 mm. */
  static final double MIN_SQUARE_METRES = 0.01;

  private LayerOverlaps() {}

  /** Pairs of positions in the snapshot, by first and second. */
  static List<SharedGround> of(Snapshot snapshot) {
    return snapshot.remember(
        LayerOverlaps.class,
        () ->
            snapshot
                .choice()
                .map(LayerOverlaps::chosen)
                .orElseGet(() -> search(snapshot.projected(), snapshot.projection())),
        (before, edit) -> edited(before, snapshot, edit));
  }

  /** Of those of the whole, which are searched for once, the pairs that were chosen. */
  private static List<SharedGround> chosen(Choice choice) {
    List<SharedGround> whole = of(choice.whole());
    int[] positions = choice.positions();
    List<SharedGround> overlaps = new ArrayList<>();
    for (int first = 0; first < positions.length && !whole.isEmpty(); first++) {
      for (int i = firstOf(positions[first], whole); i < whole.size(); i++) {
        SharedGround overlap = whole.get(i);
        if (overlap.first() != positions[first]) {
          break;
        }
        int second = Arrays.binarySearch(positions, overlap.second());
        if (second >= 0) {
          overlaps.add(overlap.moved(first, second));
        }
      }
    }
    return overlaps;
  }

  /** Where the overlaps begin that have this first position, or a later one. */
  private static int firstOf(int position, List<SharedGround> overlaps) {
    int from = 0;
    int to = overlaps.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (overlaps.get(middle).first() < position) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  static List<SharedGround> search(List<Geometry> polygons, GaussKruger projection) {
    EllipsoidalArea areas = new EllipsoidalArea(projection);
    return OverlapFinder.find(polygons, MIN_SQUARE_METRES).stream()
        .map(o -> ground(o.first(), o.second(), o.shared(), areas))
        .toList();
  }

  private static SharedGround ground(
      int first, int second, Geometry shared, EllipsoidalArea areas) {
    return new SharedGround(first, second, shared, areas.squareMetres(shared));
  }

  /** What neither feature of a pair lost, and what the changed ones share with all others. */
  private static List<SharedGround> edited(
      List<SharedGround> before, Snapshot snapshot, SnapshotEdit edit) {
    int[] now = edit.positionsNow();
    List<SharedGround> overlaps = new ArrayList<>();
    for (SharedGround overlap : before) {
      int first = now[overlap.first()];
      int second = now[overlap.second()];
      if (first >= 0 && second >= 0) {
        overlaps.add(overlap.moved(first, second));
      }
    }
    Interruption interruption = Interruption.ofThisThread();
    for (int changed : edit.changed()) {
      interruption.check();
      addOverlaps(changed, snapshot, edit.origins(), overlaps);
    }
    overlaps.sort(
        Comparator.comparingInt(SharedGround::first).thenComparingInt(SharedGround::second));
    return List.copyOf(overlaps);
  }

  private static void addOverlaps(
      int changed, Snapshot snapshot, int[] origins, List<SharedGround> overlaps) {
    EllipsoidalArea areas = new EllipsoidalArea(snapshot.projection());
    Envelope envelope = snapshot.envelope(changed);
    for (int other = 0; other < snapshot.size(); other++) {
      boolean foundFromOther = origins[other] < 0 && other <= changed;
      if (foundFromOther || !snapshot.meets(other, envelope)) {
        continue;
      }
      int first = Math.min(changed, other);
      int second = Math.max(changed, other);
      Geometry shared = Overlay.intersection(snapshot.projected(first), snapshot.projected(second));
      if (shared.getArea() > MIN_SQUARE_METRES) {
        overlaps.add(ground(first, second, shared, areas));
      }
    }
  }
}
