package io.tantu.measure;

import io.tantu.geometry.Overlap;
import io.tantu.geometry.OverlapFinder;
import io.tantu.geometry.Overlay;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.SnapshotEdit;
import java.util.ArrayList;
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
  static List<Overlap> of(Snapshot snapshot) {
    return snapshot.remember(
        LayerOverlaps.class,
        () -> search(snapshot.projected()),
        (before, edit) -> edited(before, snapshot, edit));
  }

  static List<Overlap> search(List<Geometry> polygons) {
    return List.copyOf(OverlapFinder.find(polygons, MIN_SQUARE_METRES));
  }

  /** What neither feature of a pair lost, and what the changed ones share with all others. */
  private static List<Overlap> edited(List<Overlap> before, Snapshot snapshot, SnapshotEdit edit) {
    int[] now = edit.positionsNow();
    List<Overlap> overlaps = new ArrayList<>();
    for (Overlap overlap : before) {
      if (now[overlap.first()] >= 0 && now[overlap.second()] >= 0) {
        overlaps.add(new Overlap(now[overlap.first()], now[overlap.second()], overlap.shared()));
      }
    }
    for (int changed : edit.changed()) {
      addOverlaps(changed, snapshot, edit.origins(), overlaps);
    }
    overlaps.sort(Comparator.comparingInt(Overlap::first).thenComparingInt(Overlap::second));
    return List.copyOf(overlaps);
  }

  private static void addOverlaps(
      int changed, Snapshot snapshot, int[] origins, List<Overlap> overlaps) {
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
        overlaps.add(new Overlap(first, second, shared));
      }
    }
  }
}
