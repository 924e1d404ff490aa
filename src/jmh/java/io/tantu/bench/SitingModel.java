package io.tantu.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes location models as text books have them, in the LP format that solvers read. */
final class SitingModel {

  private final SitingInstance instance;

  SitingModel(SitingInstance instance) {
    this.instance = instance;
  }

  /** Maximal covering by so many sites, as the least weight that is left uncovered ({@code z}). */
  void writeCover(Path file, double standard, int sites) throws IOException {
    writeCover(file, standard, lines -> writeCount(lines, sites));
  }

  /** The same by as many as so much money pays. */
  void writePaidCover(Path file, double standard, long amount) throws IOException {
    writeCover(file, standard, lines -> writePrices(lines, amount));
  }

  private void writeCover(Path file, double standard, Limit limit) throws IOException {
    try (Lines lines = new Lines(file)) {
      lines.text("Minimize\n obj:");
      for (int i = 0; i < instance.demands(); i++) {
        lines.term(instance.weight(i), "z" + i);
      }
      lines.text("\nSubject To\n");
      writeCovered(lines, standard, true);
      limit.write(lines);
      lines.text("Bounds\n");
      for (int i = 0; i < instance.demands(); i++) {
        lines.text(" z" + i + " <= 1\n");
      }
      writeBinaries(lines);
    }
  }

  /** The fewest sites that cover all that can be covered. */
  void writeFewest(Path file, double standard) throws IOException {
    try (Lines lines = new Lines(file)) {
      lines.text("Minimize\n obj:");
      for (int j = 0; j < instance.candidates(); j++) {
        lines.term(1, "y" + j);
      }
      lines.text("\nSubject To\n");
      writeCovered(lines, standard, false);
      writeBinaries(lines);
    }
  }

  /** The p-median: {@code x} of a demand and a candidate says that the one serves the other. */
  void writeMedian(Path file, int sites) throws IOException {
    try (Lines lines = new Lines(file)) {
      lines.text("Minimize\n obj:");
      for (int i = 0; i < instance.demands(); i++) {
        for (int j = 0; j < instance.candidates(); j++) {
          lines.term(instance.weight(i) * instance.distance(i, j), "x" + i + "_" + j);
        }
      }
      lines.text("\nSubject To\n");
      for (int i = 0; i < instance.demands(); i++) {
        for (int j = 0; j < instance.candidates(); j++) {
          lines.term(1, "x" + i + "_" + j);
        }
        lines.text(" = 1\n");
      }
      for (int i = 0; i < instance.demands(); i++) {
        for (int j = 0; j < instance.candidates(); j++) {
          lines.text(" y%d - x%d_%d >= 0\n".formatted(j, i, j));
        }
      }
      writeCount(lines, sites);
      writeBinaries(lines);
    }
  }

  private void writeCovered(Lines lines, double standard, boolean unlessPaid) throws IOException {
    for (int i = 0; i < instance.demands(); i++) {
      boolean any = false;
      for (int j = 0; j < instance.candidates(); j++) {
        if (instance.distance(i, j) <= standard) {
          lines.term(1, "y" + j);
          any = true;
        }
      }
      if (unlessPaid) {
        lines.term(1, "z" + i);
      }
      lines.text(any || unlessPaid ? " >= 1\n" : "");
    }
  }

  private void writeCount(Lines lines, int sites) throws IOException {
    for (int j = 0; j < instance.candidates(); j++) {
      lines.term(1, "y" + j);
    }
    lines.text(" = " + sites + "\n");
  }

  private void writePrices(Lines lines, long amount) throws IOException {
    long[] prices = instance.prices();
    for (int j = 0; j < prices.length; j++) {
      lines.term(prices[j], "y" + j);
    }
    lines.text(" <= " + amount + "\n");
  }

  private void writeBinaries(Lines lines) throws IOException {
    lines.text("Binaries\n");
    for (int j = 0; j < instance.candidates(); j++) {
      lines.text(" y" + j + "\n");
    }
    lines.text("End\n");
  }

  /** A condition on the chosen sites. */
  private interface Limit {
    void write(Lines lines) throws IOException;
  }

  /** A file whose lines stay short enough for any reader. */
  private static final class Lines implements AutoCloseable {

    private static final int TERMS = 8;

    private final BufferedWriter writer;
    private int terms;

    Lines(Path file) throws IOException {
      writer = Files.newBufferedWriter(file);
    }

    void term(double factor, String name) throws IOException {
      writer.write(" + ");
      if (factor != 1) {
        writer.write(Double.toString(factor) + " ");
      }
      writer.write(name);
      if (++terms % TERMS == 0) {
        writer.write("\n");
      }
    }

    void text(String text) throws IOException {
      writer.write(text);
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
