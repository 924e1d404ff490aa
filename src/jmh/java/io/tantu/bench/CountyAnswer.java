package io.tantu.bench;

import java.util.List;

/**
 * What a measure of the counties gave.
 *
 * @param net ground that several parcels claim counted once: the product's answer
 * @param gross the same ground counted for each of them, as summing in SQL does: to compare with
 */
record CountyAnswer(CountyHectares net, CountyHectares gross) {

  private static final String BETWEEN = "--";

  static CountyAnswer read(List<String> lines) {
    int between = lines.indexOf(BETWEEN);
    return new CountyAnswer(
        CountyHectares.read(lines.subList(0, between)),
        CountyHectares.read(lines.subList(between + 1, lines.size())));
  }

  @Override
  public String toString() {
    return net + BETWEEN + "\n" + gross;
  }
}
