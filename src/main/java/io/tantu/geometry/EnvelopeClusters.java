package io.tantu.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** Envelopes joined where they meet, directly or through others. Not thread-safe. */
final class EnvelopeClusters {

  private final List<Envelope> members = new ArrayList<>();
  private final List<Boolean> witnesses = new ArrayList<>();

  /** Adds an envelope; a cluster without any witness counts for nothing. */
  void add(Envelope envelope, boolean witness) {
    members.add(envelope);
    witnesses.add(witness);
  }

  /** The envelope of each cluster that has a witness. */
  List<Envelope> envelopes() {
    HPRtree index = new HPRtree();
    for (int i = 0; i < members.size(); i++) {
      index.insert(members.get(i), i);
    }
    boolean[] seen = new boolean[members.size()];
    List<Envelope> envelopes = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      if (witnesses.get(i) && !seen[i]) {
        envelopes.add(clusterAround(i, index, seen));
      }
    }
    return envelopes;
  }

  private Envelope clusterAround(int start, HPRtree index, boolean[] seen) {
    Envelope envelope = new Envelope();
    List<Integer> open = new ArrayList<>(List.of(start));
    seen[start] = true;
    while (!open.isEmpty()) {
      Envelope member = members.get(open.remove(open.size() - 1));
      envelope.expandToInclude(member);
      for (Object found : index.query(member)) {
        int other = (Integer) found;
        if (!seen[other]) {
          seen[other] = true;
          open.add(other);
        }
      }
    }
    return envelope;
  }
}
