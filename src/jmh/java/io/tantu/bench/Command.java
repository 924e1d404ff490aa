package io.tantu.bench;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs other programs to their end; what is asked and what they print goes to a log as well. */
final class Command {

  private final Path log;

  Command(Path log) {
    this.log = log;
  }

  /** The program on the search path. */
  static Optional<Path> find(String program) {
    return Stream.of((System.getenv("PATH") + ":/usr/sbin").split(":"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * What the program printed, errors among it.
   *
   * @throws IOException when it failed; the message holds what it printed
   */
  String run(String... line) throws IOException {
    return run("", List.of(line));
  }

  /** The same with a text for the program to read. */
  String run(String input, List<String> line) throws IOException {
    log("$ " + String.join(" ", line) + "\n" + input);
    Path printed = Files.createTempFile("tantu-bench", ".txt");
    try {
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      try (var in = process.outputWriter()) {
        in.write(input);
      }
      int code = process.waitFor();
      String text = Files.readString(printed);
      log(text);
      if (code != 0) {
        throw new IOException("%s ended with %d: %s".formatted(line.get(0), code, text));
      }
      return text;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException(line.get(0));
    } finally {
      Files.delete(printed);
    }
  }

  void log(String text) throws IOException {
    Files.writeString(log, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
