package io.tantu.measure.difference;

import io.tantu.geometry.Overlay;
import io.tantu.problem.Interruption;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which feature of one version became which of another, by position. Both snapshots are in one
 * projection. Not thread-safe while made, immutable afterwards.
 */
public final class Matching {

  private static final int NONE = -1;

  /** Two features that share ground; planar square metres. */
  private record Pair(int before, int after, double shared) {}

  private final Snapshot before;
  private final Snapshot after;
  private final int[] successors;
  private final int[] predecessors;
  private final MatchedBy[] ways;

  private Matching(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
    this.successors = new int[before.size()];
    this.predecessors = new int[after.size()];
    this.ways = new MatchedBy[before.size()];
    Arrays.fill(successors, NONE);
    Arrays.fill(predecessors, NONE);
  }

  /** Matches by equal content, then by key, by geometry, and by the most shared ground. */
  public static Matching of(Snapshot before, Snapshot after) {
    Matching matching = new Matching(before, after);
    if (before.version().version().equals(after.version().version())) {
      IntStream.range(0, before.size()).forEach(i -> matching.join(i, i, MatchedBy.CONTENT));
      return matching;
    }
    matching.byContent();
    if (before.layer().key() != null) {
      matching.byKey(before.layer().indexOf(before.layer().key()));
    }
    matching.byGeometry();
    matching.byOverlap();
    return matching;
  }

  /** Position in the later version, or −1 for a feature that went. */
  public int successor(int position) {
    return successors[position];
  }

  /** Position in the earlier version, or −1 for a feature that came. */
  public int predecessor(int position) {
    return predecessors[position];
  }

  /** How the feature of the earlier version was found again; null for one that went. */
  public MatchedBy way(int position) {
    return ways[position];
  }

  int count(MatchedBy way) {
    return (int) Arrays.stream(ways).filter(way::equals).count();
  }

  int removed() {
    return open(successors).length;
  }

  int added() {
    return open(predecessors).length;
  }

  private void join(int from, int to, MatchedBy way) {
    successors[from] = to;
    predecessors[to] = from;
    ways[from] = way;
  }

  private static int[] open(int[] partners) {
    return IntStream.range(0, partners.length).filter(i -> partners[i] == NONE).toArray();
  }

  private void byContent() {
    joinEqual(
        MatchedBy.CONTENT,
        snapshot ->
            position ->
                List.of(Arrays.asList(snapshot.values(position)), snapshot.envelope(position)),
        this::sameGeometry);
  }

  private void byGeometry() {
    joinEqual(
        MatchedBy.GEOMETRY,
        snapshot -> position -> snapshot.envelope(position),
        this::sameGeometry);
  }

  private boolean sameGeometry(int from, int to) {
    return before.projected(from).equalsExact(after.projected(to));
  }

  /** Joins what is open and of equal trait, the first with the first, where the test holds too. */
  private void joinEqual(
      MatchedBy way,
      Function<Snapshot, Function<Integer, Object>> traits,
      BiPredicate<Integer, Integer> test) {
    Function<Integer, Object> trait = traits.apply(after);
    Map<Object, Queue<Integer>> waiting = new HashMap<>();
    Interruption interruption = Interruption.ofThisThread();
    for (int to : open(predecessors)) {
      waiting.computeIfAbsent(trait.apply(to), any -> new ArrayDeque<>()).add(to);
    }
    Function<Integer, Object> traitBefore = traits.apply(before);
    for (int from : open(successors)) {
      interruption.check();
      Queue<Integer> equal = waiting.getOrDefault(traitBefore.apply(from), new ArrayDeque<>());
      for (int to : equal) {
        if (test.test(from, to)) {
          join(from, to, way);
          equal.remove(to);
          break;
        }
      }
    }
  }

  /** A key that several open features of a version carry tells none of them apart. */
  private void byKey(int attribute) {
    Map<Object, List<Integer>> keysBefore = keys(before, open(successors), attribute);
    Map<Object, List<Integer>> keysAfter = keys(after, open(predecessors), attribute);
    keysBefore.forEach(
        (key, from) -> {
          List<Integer> to = keysAfter.getOrDefault(key, List.of());
          if (from.size() == 1 && to.size() == 1) {
            join(from.get(0), to.get(0), MatchedBy.KEY);
          }
        });
  }

  private static Map<Object, List<Integer>> keys(Snapshot snapshot, int[] open, int attribute) {
    Map<Object, List<Integer>> keys = new HashMap<>();
    for (int position : open) {
      Object key = snapshot.values(position)[attribute];
      if (key != null) {
        keys.computeIfAbsent(key, any -> new ArrayList<>()).add(position);
      }
    }
    return keys;
  }

  private void byOverlap() {
    STRtree tree = new STRtree();
    for (int to : open(predecessors)) {
      tree.insert(after.envelope(to), to);
    }
    List<Pair> pairs = new ArrayList<>();
    Interruption interruption = Interruption.ofThisThread();
    for (int from : open(successors)) {
      interruption.check();
      Envelope envelope = before.envelope(from);
      for (Object to : tree.query(envelope)) {
        addPair(from, (Integer) to, pairs);
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::shared)
            .reversed()
            .thenComparingInt(Pair::before)
            .thenComparingInt(Pair::after));
    for (Pair pair : pairs) {
      if (successors[pair.before()] == NONE && predecessors[pair.after()] == NONE) {
        join(pair.before(), pair.after(), MatchedBy.OVERLAP);
      }
    }
  }

  private void addPair(int from, int to, List<Pair> pairs) {
    Geometry earlier = before.projected(from);
    Geometry later = after.projected(to);
    if (earlier.getDimension() == 2 && later.getDimension() == 2) {
      double shared = Overlay.intersection(earlier, later).getArea();
      if (shared > Math.min(earlier.getArea(), later.getArea()) / 2) {
        pairs.add(new Pair(from, to, shared));
      }
    }
  }
}
