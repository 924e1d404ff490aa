package io.tantu.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** Envelopes joined where they meet, directly or through others. Not thread-safe. */
public final class EnvelopeClusters {

  private final List<Envelope> members = new ArrayList<>();
  private final List<Boolean> witnesses = new ArrayList<>();

  /** Adds an envelope; a cluster without any witness counts for nothing. */
  void add(Envelope envelope, boolean witness) {
    members.add(envelope);
    witnesses.add(witness);
  }

  /** The envelope of each cluster that has a witness. */
  List<Envelope> envelopes() {
    return members(witnesses::get).stream()
        .map(
            cluster -> {
              Envelope envelope = new Envelope();
              cluster.forEach(member -> envelope.expandToInclude(members.get(member)));
              return envelope;
            })
        .toList();
  }

  /** For each cluster the numbers of its members, by the order in which they were added. */
  public static List<List<Integer>> of(List<Envelope> envelopes) {
    EnvelopeClusters clusters = new EnvelopeClusters();
    envelopes.forEach(envelope -> clusters.add(envelope, true));
    return clusters.members(any -> true);
  }

  private List<List<Integer>> members(IntPredicate start) {
    HPRtree index = new HPRtree();
    for (int i = 0; i < members.size(); i++) {
      index.insert(members.get(i), i);
    }
    boolean[] seen = new boolean[members.size()];
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i] && start.test(i)) {
        clusters.add(clusterAround(i, index, seen));
      }
    }
    return clusters;
  }

  private List<Integer> clusterAround(int start, HPRtree index, boolean[] seen) {
    List<Integer> cluster = new ArrayList<>(List.of(start));
    seen[start] = true;
    for (int next = 0; next < cluster.size(); next++) {
      for (Object found : index.query(members.get(cluster.get(next)))) {
        int other = (Integer) found;
        if (!seen[other]) {
          seen[other] = true;
          cluster.add(other);
        }
      }
    }
    Collections.sort(cluster);
    return cluster;
  }
}
