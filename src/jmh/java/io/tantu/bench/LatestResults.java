package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The newest figure of each work among the dated folders of results: a run of one part leaves those
 * of the others standing. Immutable.
 */
final class LatestResults {

  /** The newest first. */
  private final List<Results> all;

  private final Map<String, String> machine = new TreeMap<>();

  private LatestResults(List<Results> all) throws IOException {
    this.all = all;
    List<Results> oldestFirst = new ArrayList<>(all);
    Collections.reverse(oldestFirst);
    for (Results results : oldestFirst) {
      machine.putAll(Machine.read(results.folder()));
    }
  }

  /**
   * All results under the folder.
   *
   * @throws IOException when there are none
   */
  static LatestResults under(Path folder) throws IOException {
    List<Results> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path dated :
          folders.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList()) {
        Results results = Results.in(dated);
        if (!results.isEmpty()) {
          all.add(results);
        }
      }
    }
    if (all.isEmpty()) {
      throw new IOException("There are no results in " + folder);
    }
    return new LatestResults(all);
  }

  Optional<Figure> figure(String work, int parcels, String by) {
    return all.stream().flatMap(results -> results.figure(work, parcels, by).stream()).findFirst();
  }

  /** What the figures were measured on, as was told last. */
  Map<String, String> machine() {
    return Collections.unmodifiableMap(machine);
  }

  /** The newest file of the name. */
  Optional<Path> newest(String file) {
    return all.stream()
        .map(results -> results.folder().resolve(file))
        .filter(Files::exists)
        .findFirst();
  }

  List<Path> folders() {
    return all.stream().map(Results::folder).toList();
  }
}
