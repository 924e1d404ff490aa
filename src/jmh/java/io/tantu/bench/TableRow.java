package io.tantu.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One row of the README's table.
 *
 * @param peer who is compared with, or null
 * @param aim what is to be reached, for people
 */
record TableRow(String title, String work, int parcels, String peer, String peerWork, String aim) {

  static final String HEADER =
      """
      | work | Tantu | peer | Tantu ÷ peer | aim | result |
      | --- | ---: | ---: | ---: | --- | --- |
      """;

  /** A row whose peer did the same work. */
  static TableRow against(String peer, String title, String work, int parcels, String aim) {
    return new TableRow(title, work, parcels, peer, work, aim);
  }

  static TableRow alone(String title, String work, int parcels, String aim) {
    return new TableRow(title, work, parcels, null, null, aim);
  }

  /** The row, with cells left empty where nothing was measured. */
  String markdown(LatestResults results) {
    Optional<Figure> ours = results.figure(work, parcels, Figure.TANTU);
    Optional<Figure> theirs =
        peer == null ? Optional.empty() : results.figure(peerWork, parcels, peer);
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            title,
            ours.map(TableRow::text).orElse(""),
            theirs.map(f -> f.by() + " " + text(f)).orElse(""),
            ours.isPresent() && theirs.isPresent() ? ratio(ours.get(), theirs.get()) : "",
            aim,
            ours.map(f -> results(f, theirs)).orElse(""));
  }

  /** What both made, where it is of one kind; a comparison stands in ours. */
  private static String results(Figure ours, Optional<Figure> theirs) {
    boolean sizes = ours.result().endsWith(" bytes");
    return ours.result() + (sizes ? theirs.map(f -> "; " + f.result()).orElse("") : "");
  }

  private static String text(Figure figure) {
    return "%s (%s–%s) %s"
        .formatted(
            number(figure.median()),
            number(figure.least()),
            number(figure.greatest()),
            figure.unit());
  }

  private static String ratio(Figure ours, Figure theirs) {
    double ratio = ours.median() / theirs.median();
    return ratio < 0.5
        ? String.format(Locale.ROOT, "1/%.3g", 1 / ratio).replaceAll("\\.0+$", "")
        : String.format(Locale.ROOT, "%.2f", ratio);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }
}
