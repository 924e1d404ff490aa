package io.tantu.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The ten nearest of many stations, from a thousand places: from memory, and with PostGIS. */
final class NearestPart implements Part {

  static final String WORK = "nearest";
  static final String ELLIPSOID = "postgis-ellipsoid";
  static final String SPHERE = "postgis-sphere";
  static final String PLANE = "postgis-plane";

  private static final int PEER_RUNS = 5;

  @Override
  public void measure(Run run) throws IOException {
    int count = run.sizes().large();
    double load = Run.load();
    Jmh.Outcome ours = Jmh.of(NearestBenchmark.class, count, run.log(WORK)).run();
    String compared = "";
    Optional<PostgresCluster> cluster = run.cluster();
    if (cluster.isPresent()) {
      PostgisStations peer = PostgisStations.load(cluster.get(), run.place(), new Stations(count));
      for (String name : List.of(ELLIPSOID, SPHERE, PLANE)) {
        double loadBefore = Run.load();
        PsqlAnswer theirs = peer.nearest(name.replace("postgis", WORK), PEER_RUNS);
        String result = Checksum.of(theirs.lines());
        run.reportMillis(WORK, count, name, theirs.millis(), result, loadBefore);
        compared += "; %s: %s".formatted(name, alike(ours.answer(), theirs.lines()));
      }
    }
    String result = Checksum.of(ours.answer()) + compared;
    run.reportMillis(WORK, count, Figure.TANTU, ours.millis(), result, load);
  }

  /** How many of the lines, each a place and its next nearest station, are the same. */
  private static String alike(List<String> ours, List<String> theirs) {
    if (ours.size() != theirs.size()) {
      return "NOT AS MANY";
    }
    int same = 0;
    for (int i = 0; i < ours.size(); i++) {
      same += ours.get(i).equals(theirs.get(i)) ? 1 : 0;
    }
    return same == ours.size() ? "same" : "%,d of %,d same".formatted(same, ours.size());
  }
}
