package io.tantu.bench;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One measured figure: a line of {@code results.tsv}.
 *
 * @param work what was done; the same for all who did it
 * @param parcels size of the layer
 * @param by who did it: {@code tantu} or a peer
 * @param unit of median, least and greatest: {@code ms} or {@code requests/s}
 * @param result what came out, or how it compares with the peer's: proof that the work was done
 * @param load the system's load average over the minute before; what this run did meanwhile counts
 *     too, see {@link Quiet} for what others did
 */
record Figure(
    String work,
    int parcels,
    String by,
    String unit,
    double median,
    double least,
    double greatest,
    int runs,
    String result,
    double load,
    Instant at) {

  static final String TANTU = "tantu";

  static final String HEADER =
      "work\tparcels\tby\tunit\tmedian\tmin\tmax\truns\tresult\tload\tmeasuredAt";

  static Figure parse(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return new Figure(
        cells.get(0),
        Integer.parseInt(cells.get(1)),
        cells.get(2),
        cells.get(3),
        Double.parseDouble(cells.get(4)),
        Double.parseDouble(cells.get(5)),
        Double.parseDouble(cells.get(6)),
        Integer.parseInt(cells.get(7)),
        cells.get(8),
        Double.parseDouble(cells.get(9)),
        Instant.parse(cells.get(10)));
  }

  boolean isOf(String otherWork, int otherParcels, String otherBy) {
    return work.equals(otherWork) && parcels == otherParcels && by.equals(otherBy);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%s\t%s\t%.3f\t%.3f\t%.3f\t%d\t%s\t%.2f\t%s",
        work,
        parcels,
        by,
        unit,
        median,
        least,
        greatest,
        runs,
        result,
        load,
        at);
  }
}
