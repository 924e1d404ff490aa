package io.tantu.carbon;

import io.tantu.problem.ProblemException;
import io.tantu.store.LayerVersion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Which two versions of a layer are compared, and the years between them.
 *
 * @param years above 0
 */
public record TwoVersions(LayerVersion before, LayerVersion after, double years) {

  private static final double DAYS_PER_YEAR = 365.25;

  /**
   * Picks the versions out of those that are kept, newest first.
   *
   * @param from version name; null for the latest that describes an earlier time
   * @param to version name; null for the current one
   * @param years null to take them from the dates that the versions describe
   * @throws ProblemException when a version is not kept, none is earlier, or the years are unknown,
   *     none or swapped
   */
  public static TwoVersions of(List<LayerVersion> kept, String from, String to, Double years) {
    LayerVersion after =
        to == null
            ? kept.stream().filter(LayerVersion::current).findFirst().orElseThrow()
            : named(kept, to);
    LayerVersion before =
        from == null
            ? earlier(kept, after).orElseThrow(() -> noneEarlier(kept))
            : named(kept, from);
    return new TwoVersions(before, after, years == null ? years(before, after) : given(years));
  }

  private static LayerVersion named(List<LayerVersion> kept, String name) {
    return kept.stream()
        .filter(version -> version.version().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.notFound(
                        "unknown-version",
                        "Layer 'forest' has no version '%s'; kept are %s."
                            .formatted(name, described(kept)))
                    .with("known", kept.stream().map(LayerVersion::version).toList()));
  }

  /** Two versions whose dates are known, the former one first. */
  public static TwoVersions between(LayerVersion before, LayerVersion after) {
    return new TwoVersions(before, after, years(before, after));
  }

  /** The version that describes the latest time before another's; of several the newest. */
  public static Optional<LayerVersion> earlier(List<LayerVersion> kept, LayerVersion after) {
    LocalDate end = DescribedTime.of(after).orElse(LocalDate.MIN);
    return kept.stream()
        .filter(version -> DescribedTime.of(version).filter(end::isAfter).isPresent())
        .reduce((one, other) -> date(other).isAfter(date(one)) ? other : one);
  }

  private static LocalDate date(LayerVersion version) {
    return DescribedTime.of(version).orElseThrow();
  }

  private static ProblemException noneEarlier(List<LayerVersion> kept) {
    return ProblemException.conflict(
        "no-earlier-version",
        "A stock change needs two versions of layer 'forest' that describe different years; kept are %s. Import the stands of another year with --as-of YEAR, or name two versions with from and to and the years between them."
            .formatted(described(kept)));
  }

  private static double given(double years) {
    if (!(years > 0 && years <= 200)) {
      throw ProblemException.invalid(
          "bad-years",
          "Years is %s; wanted is a number above 0, at most 200. Put the earlier version first."
              .formatted(years));
    }
    return years;
  }

  private static double years(LayerVersion before, LayerVersion after) {
    Optional<LocalDate> from = DescribedTime.of(before);
    Optional<LocalDate> to = DescribedTime.of(after);
    if (from.isEmpty() || to.isEmpty()) {
      throw ProblemException.invalid(
          "years-unknown",
          "The years between %s cannot be told from what they describe; pass years."
              .formatted(described(List.of(before, after))));
    }
    if (!from.get().isBefore(to.get())) {
      throw ProblemException.invalid(
          "years-swapped",
          "The former version does not describe an earlier time than the later one: %s. Swap them, or pass years."
              .formatted(described(List.of(before, after))));
    }
    long months = ChronoUnit.MONTHS.between(from.get(), to.get());
    boolean whole = from.get().plusMonths(months).equals(to.get());
    return whole ? months / 12.0 : ChronoUnit.DAYS.between(from.get(), to.get()) / DAYS_PER_YEAR;
  }

  private static String described(List<LayerVersion> versions) {
    return String.join(
        ", ",
        versions.stream()
            .map(
                version ->
                    "%s (%s)"
                        .formatted(
                            version.version(),
                            version.provenance().asOf() == null
                                ? "no date"
                                : version.provenance().asOf()))
            .toList());
  }
}
