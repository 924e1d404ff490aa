package io.tantu.measure;

import io.tantu.snapshot.Snapshot;
import java.nio.IntBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.locationtech.jts.geom.Geometry;

/** The features of all selections in one row, in selection and id order. Immutable. */
final class Candidates {

  private static final String OVERLAPS = "overlaps";

  private final List<Snapshot> snapshots;
  private final int[][] positions;

  /** Number of candidates before each selection, and last of all. */
  private final int[] starts;

  Candidates(List<Selection> selections) {
    snapshots = selections.stream().map(Selection::snapshot).toList();
    positions = selections.stream().map(Selection::positions).toArray(int[][]::new);
    starts = new int[positions.length + 1];
    for (int i = 0; i < positions.length; i++) {
      starts[i + 1] = starts[i] + positions[i].length;
    }
  }

  int size() {
    return starts[positions.length];
  }

  /** The snapshot of each selection. */
  List<Snapshot> snapshots() {
    return snapshots;
  }

  /** Number of candidates before the selection. */
  int start(int selection) {
    return starts[selection];
  }

  /** The selection's positions in its snapshot. */
  int[] positions(int selection) {
    return positions[selection];
  }

  int selection(int i) {
    int selection = 0;
    while (i >= starts[selection + 1]) {
      selection++;
    }
    return selection;
  }

  int position(int i) {
    int selection = selection(i);
    return positions[selection][i - starts[selection]];
  }

  Snapshot snapshot(int i) {
    return snapshots.get(selection(i));
  }

  long id(int i) {
    return snapshot(i).id(position(i));
  }

  /** The candidate with the id where all are of one layer; negative when it is not selected. */
  int withId(long id) {
    int position = snapshots.get(0).positionOf(id);
    return position < 0 ? -1 : Arrays.binarySearch(positions[0], position);
  }

  Geometry projected(int i) {
    return snapshot(i).projected(position(i));
  }

  /**
   * Pairs of candidates that claim the same ground, by position here. Those of one layer are
   * searched for once over all its features; those over several layers once for each choice.
   */
  List<SharedGround> overlaps() {
    return positions.length == 1 ? overlapsOfLayer() : overlapsOverLayers();
  }

  private List<SharedGround> overlapsOfLayer() {
    Snapshot snapshot = snapshots.get(0);
    List<SharedGround> ofLayer = LayerOverlaps.of(snapshot);
    List<SharedGround> chosen = new ArrayList<>();
    for (SharedGround overlap : ofLayer) {
      int first = Arrays.binarySearch(positions[0], overlap.first());
      int second = Arrays.binarySearch(positions[0], overlap.second());
      if (first >= 0 && second >= 0) {
        chosen.add(overlap.moved(first, second));
      }
    }
    return chosen;
  }

  private List<SharedGround> overlapsOverLayers() {
    List<Object> question = new ArrayList<>(List.of(OVERLAPS));
    for (int i = 0; i < positions.length; i++) {
      question.add(snapshots.get(i));
      question.add(IntBuffer.wrap(positions[i]));
    }
    return snapshots
        .get(0)
        .remember(
            question,
            () -> LayerOverlaps.search(new ProjectedView(), snapshots.get(0).projection()));
  }

  private final class ProjectedView extends AbstractList<Geometry> implements RandomAccess {

    @Override
    public Geometry get(int i) {
      return projected(i);
    }

    @Override
    public int size() {
      return Candidates.this.size();
    }
  }
}
