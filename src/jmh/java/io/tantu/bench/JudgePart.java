package io.tantu.bench;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Sites judged by a rule a layer: from memory, and by the same checks in PostGIS. */
final class JudgePart implements Part {

  static final String WORK = "judge";
  static final String PEER = "postgis";

  private static final int PEER_RUNS = 3;

  /** What ellipsoid and plane may differ by, and a circle drawn with edges. */
  private static final double TOLERANCE = 2e-3;

  static int parcels(Sizes sizes) {
    return sizes.large() * 3 / 10;
  }

  @Override
  public void measure(Run run) throws IOException {
    int parcels = parcels(run.sizes());
    new ImportedLayers(run.place(), parcels).ready();
    double load = Run.load();
    Jmh.Outcome ours = Jmh.of(JudgeBenchmark.class, parcels, run.log(WORK)).run();
    List<String> findings = ours.answer().stream().filter(line -> !isSite(line)).toList();
    String compared = "";
    Optional<PostgisLayers> peer = run.postgis(parcels);
    if (peer.isPresent()) {
      double loadBefore = Run.load();
      List<String> sites = ours.answer().stream().filter(JudgePart::isSite).toList();
      PsqlAnswer theirs = peer.get().judge(sites, PEER_RUNS);
      run.reportMillis(
          WORK,
          parcels,
          PEER,
          theirs.millis().dividedBy(sites.size()),
          Checksum.of(theirs.lines()),
          loadBefore);
      compared = "; " + alike(findings, theirs.lines());
    }
    run.reportMillis(
        WORK, parcels, Figure.TANTU, ours.millis(), Checksum.of(findings) + compared, load);
  }

  private static boolean isSite(String line) {
    return line.indexOf('\t') == line.lastIndexOf('\t');
  }

  private static String alike(List<String> ours, List<String> theirs) {
    if (ours.size() != theirs.size()) {
      return "%,d FINDINGS AGAINST %,d".formatted(ours.size(), theirs.size());
    }
    int same = 0;
    for (int i = 0; i < ours.size(); i++) {
      same += JudgedLine.of(ours.get(i)).isLike(JudgedLine.of(theirs.get(i)), TOLERANCE) ? 1 : 0;
    }
    return "%,d of %,d findings as in PostGIS".formatted(same, ours.size());
  }
}
