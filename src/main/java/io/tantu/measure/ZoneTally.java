package io.tantu.measure;

import java.util.Arrays;
import java.util.List;

/** Adds up the shares of one zone; areas end as whole hundredths of a square metre. */
final class ZoneTally {

  private final ExactSum gross = new ExactSum();
  private final ExactSum[] covered;
  private final long[] counts;
  private final FeatureCounter features = new FeatureCounter();

  ZoneTally(int classes) {
    covered = new ExactSum[classes];
    Arrays.setAll(covered, i -> new ExactSum());
    counts = new long[classes];
  }

  /** A tally of the same, to be changed by itself. */
  ZoneTally copy() {
    ZoneTally copy = new ZoneTally(covered.length);
    copy.gross.add(gross);
    for (int i = 0; i < covered.length; i++) {
      copy.covered[i].add(covered[i]);
      copy.counts[i] = counts[i];
    }
    copy.features.addAll(features);
    return copy;
  }

  static ZoneTally[] of(int zones, List<FeatureShare> shares) {
    ZoneTally[] tallies = new ZoneTally[zones];
    Arrays.setAll(tallies, zone -> new ZoneTally(1));
    shares.forEach(share -> tallies[share.zone()].add(share, 0));
    return tallies;
  }

  void add(FeatureShare share, int classNumber) {
    gross.add(share.grossSquareMetres());
    covered[classNumber].add(share.areaSquareMetres());
    counts[classNumber]++;
    features.add(share.snapshot(), share.position());
  }

  /** Takes out a share that was added; the feature counts once only, so nothing of it is left. */
  void subtract(FeatureShare share, int classNumber) {
    gross.subtract(share.grossSquareMetres());
    covered[classNumber].subtract(share.areaSquareMetres());
    counts[classNumber]--;
    features.remove(share.snapshot(), share.position());
  }

  long covered() {
    return SquareMetres.hundredths(coveredSquareMetres());
  }

  private double coveredSquareMetres() {
    ExactSum sum = new ExactSum();
    Arrays.stream(covered).forEach(sum::add);
    return sum.value();
  }

  /** The area by class, rounded so that the classes add up to what is covered in all. */
  long[] coveredByClass(long all) {
    return LargestRemainder.parts(
        all, Arrays.stream(covered).mapToDouble(ExactSum::value).toArray());
  }

  long count(int classNumber) {
    return counts[classNumber];
  }

  long overlap() {
    return SquareMetres.hundredths(gross.value() - coveredSquareMetres());
  }

  FeatureCounter features() {
    return features;
  }
}
