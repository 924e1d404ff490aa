package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The figures of one folder of results, kept in its {@code results.tsv}. For one thread. */
final class Results {

  private final Path folder;
  private final List<Figure> figures = new ArrayList<>();

  private Results(Path folder) {
    this.folder = folder;
  }

  /** What the folder holds, which may be nothing yet. */
  static Results in(Path folder) throws IOException {
    Results results = new Results(Place.made(folder));
    if (Files.exists(results.file())) {
      Files.readAllLines(results.file()).stream()
          .skip(1)
          .map(Figure::parse)
          .forEach(results.figures::add);
    }
    return results;
  }

  Path folder() {
    return folder;
  }

  private Path file() {
    return folder.resolve("results.tsv");
  }

  /** Keeps the figure in the place of an earlier one of the same work. */
  void add(Figure figure) throws IOException {
    figures.removeIf(f -> f.isOf(figure.work(), figure.parcels(), figure.by()));
    figures.add(figure);
    figures.sort(
        Comparator.comparing(Figure::work)
            .thenComparing(Figure::parcels)
            .thenComparing(Figure::by));
    List<String> lines = new ArrayList<>(List.of(Figure.HEADER));
    figures.forEach(f -> lines.add(f.line()));
    Files.write(file(), lines);
  }

  Optional<Figure> figure(String work, int parcels, String by) {
    return figures.stream().filter(f -> f.isOf(work, parcels, by)).findFirst();
  }

  /** Tantu's figures of the work, fewest parcels first. */
  List<Figure> bySize(String work) {
    return figures.stream()
        .filter(f -> f.work().equals(work) && f.by().equals(Figure.TANTU))
        .sorted(Comparator.comparing(Figure::parcels))
        .toList();
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }
}
