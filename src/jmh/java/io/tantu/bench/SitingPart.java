package io.tantu.bench;

import io.tantu.charging.siting.Centre;
import io.tantu.charging.siting.CoverSets;
import io.tantu.charging.siting.MaximalCover;
import io.tantu.charging.siting.Median;
import io.tantu.charging.siting.SetCover;
import io.tantu.charging.siting.Siting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/** Location models of a made-up city: solved here, and the same model given to CBC. */
final class SitingPart implements Part {

  private static final String CBC = "cbc";
  private static final String COVER = "siting-cover-";
  private static final String PAID = "siting-paid-cover";
  private static final String MEDIAN = "siting-median";
  private static final String FEWEST = "siting-fewest";
  private static final String CENTRE = "siting-centre";

  private static final int LARGE = 20_000;
  private static final int LARGE_CANDIDATES = 2_000;
  private static final int COVER_SITES = 100;
  private static final double PAID_KILOMETRES = 3;
  private static final long AMOUNT = 7_000;
  private static final int SMALL = 2_000;
  private static final int SMALL_CANDIDATES = 500;
  private static final int MEDIAN_SITES = 50;
  private static final int CENTRE_SITES = 20;
  private static final double FEWEST_KILOMETRES = 5;

  private static final int RUNS = 3;
  private static final int CBC_SECONDS = 60;
  private static final int CBC_TRIAL_SECONDS = 5;

  /** A model as CBC is to read it. */
  private interface Model {
    void write(Path file) throws IOException;
  }

  static TableRow coverRow(int kilometres) {
    return TableRow.against(
        CBC,
        "%,d of %,d sites that serve most of %,d demands within %d km"
            .formatted(COVER_SITES, LARGE_CANDIDATES, LARGE, kilometres),
        COVER + kilometres,
        LARGE,
        "≤ 20 s, gap ≤ 1 %, ≤ 1/2");
  }

  static TableRow paidRow() {
    return TableRow.against(
        CBC,
        "as many of %,d sites as %,d pays, 30 to 159 each, that serve most of %,d demands within %.0f km"
            .formatted(LARGE_CANDIDATES, AMOUNT, LARGE, PAID_KILOMETRES),
        PAID,
        LARGE,
        "");
  }

  static TableRow medianRow() {
    return TableRow.against(
        CBC,
        "%d of %d sites with the least way of %,d demands"
            .formatted(MEDIAN_SITES, SMALL_CANDIDATES, SMALL),
        MEDIAN,
        SMALL,
        "≤ 60 s, gap ≤ 1 %, ≤ 1/2");
  }

  static TableRow setRow() {
    return TableRow.against(
        CBC,
        "the fewest of %,d sites that serve all of %,d demands within %.0f km"
            .formatted(LARGE_CANDIDATES, LARGE, FEWEST_KILOMETRES),
        FEWEST,
        LARGE,
        "");
  }

  static TableRow centreRow() {
    return TableRow.alone(
        "%d of %d sites with the shortest longest way of %,d demands"
            .formatted(CENTRE_SITES, SMALL_CANDIDATES, SMALL),
        CENTRE,
        SMALL,
        "gap 0");
  }

  @Override
  public void measure(Run run) throws IOException {
    if (CbcAnswer.installed()) {
      Command command = new Command(run.log("cbc"));
      Machine.tell(run.results().folder(), "CBC", CbcAnswer.version(command));
    } else {
      Run.missing("CBC", "coinor-cbc");
    }
    SitingInstance large = new SitingInstance(LARGE, LARGE_CANDIDATES);
    SitingModel model = new SitingModel(large);
    double all = Arrays.stream(large.weights()).sum();
    for (int km : new int[] {3, 5}) {
      CoverSets sets = within(large, km);
      measure(
          run,
          COVER + km,
          LARGE,
          () -> new MaximalCover(sets, large.weights(), COVER_SITES).solve(),
          file -> model.writeCover(file, km, COVER_SITES),
          unserved -> all - unserved);
    }
    CoverSets near = within(large, PAID_KILOMETRES);
    measure(
        run,
        PAID,
        LARGE,
        () -> MaximalCover.paid(near, large.weights(), large.prices(), AMOUNT).solve(),
        file -> model.writePaidCover(file, PAID_KILOMETRES, AMOUNT),
        unserved -> all - unserved);
    CoverSets sets = within(large, FEWEST_KILOMETRES);
    measure(
        run,
        FEWEST,
        LARGE,
        () -> new SetCover(sets, large.weights()).solve(),
        file -> model.writeFewest(file, FEWEST_KILOMETRES),
        DoubleUnaryOperator.identity());
    SitingInstance small = new SitingInstance(SMALL, SMALL_CANDIDATES);
    double[][] distances = small.distances();
    double[] none = new double[SMALL];
    Arrays.fill(none, Double.POSITIVE_INFINITY);
    measure(
        run,
        MEDIAN,
        SMALL,
        () -> new Median(small.weights(), distances, none, MEDIAN_SITES).solve(),
        file -> new SitingModel(small).writeMedian(file, MEDIAN_SITES),
        DoubleUnaryOperator.identity());
    double load = Run.load();
    Ours centre = Ours.of(() -> new Centre(distances, CENTRE_SITES).solve());
    run.reportMillis(CENTRE, SMALL, Figure.TANTU, centre.millis(), centre.text(), load);
  }

  private static CoverSets within(SitingInstance instance, double kilometres) {
    return CoverSets.within(
        kilometres, instance.demands(), instance.candidates(), instance::distance);
  }

  /** Both, one after the other; CBC's objective is told as ours. */
  private static void measure(
      Run run,
      String work,
      int size,
      Supplier<Siting> solver,
      Model model,
      DoubleUnaryOperator told)
      throws IOException {
    double load = Run.load();
    Ours ours = Ours.of(solver);
    String compared = "";
    if (CbcAnswer.installed()) {
      double loadBefore = Run.load();
      CbcAnswer theirs = asked(run, work, model);
      String text = theirs.text(told);
      run.reportMillis(work, size, CBC, new Samples(List.of(theirs.millis())), text, loadBefore);
      compared = "; CBC " + text;
    }
    run.reportMillis(work, size, Figure.TANTU, ours.millis(), ours.text() + compared, load);
  }

  private static CbcAnswer asked(Run run, String work, Model model) throws IOException {
    Path folder = Scratch.folder("cbc");
    try {
      Path file = folder.resolve(work + ".lp");
      model.write(file);
      int seconds = run.sizes() == Sizes.FULL ? CBC_SECONDS : CBC_TRIAL_SECONDS;
      return CbcAnswer.of(new Command(run.log(work)), file, seconds);
    } finally {
      Scratch.delete(folder);
    }
  }

  /** Our own answer, the same each time, and how long it took. */
  private record Ours(Siting siting, Samples millis) {

    static Ours of(Supplier<Siting> solver) throws IOException {
      List<Double> millis = new ArrayList<>();
      Siting first = null;
      for (int i = 0; i < RUNS; i++) {
        long begin = System.nanoTime();
        Siting siting = solver.get();
        millis.add((System.nanoTime() - begin) / 1e6);
        if (first != null && !siting.equals(first)) {
          throw new IOException("%s once, %s then".formatted(first, siting));
        }
        first = siting;
      }
      return new Ours(first, new Samples(millis));
    }

    String text() {
      List<String> chosen = siting.chosen().stream().map(String::valueOf).toList();
      return String.format(
          Locale.ROOT,
          "%,.1f, bound %,.1f, gap %.2f %%, %s",
          siting.objective(),
          siting.bound(),
          100 * siting.gap(),
          Checksum.of(chosen));
    }
  }
}
