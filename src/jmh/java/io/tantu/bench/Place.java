package io.tantu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders that the benchmarks use.
 *
 * @param home the folder of the project
 */
record Place(Path home) {

  /** As the launcher says. */
  static Place given() {
    return new Place(Path.of(System.getProperty("tantu.home", ".")).toAbsolutePath().normalize());
  }

  /** What is dear to make and can be made again: parcels and the layers imported from them. */
  Path cache() {
    return made(home.resolve("target/bench"));
  }

  Path sources() {
    return home.resolve("src/jmh");
  }

  Path sql(String name) {
    return sources().resolve("sql").resolve(name + ".sql");
  }

  Path jar() {
    return home.resolve("target/tantu.jar");
  }

  static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
