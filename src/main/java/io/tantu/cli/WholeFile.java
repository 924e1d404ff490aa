package io.tantu.cli;

import io.tantu.problem.ProblemException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: written beside its place under another name and moved
 * there when it is complete. A former file stays until then.
 */
final class WholeFile {

  private static final String NO_SPACE = "No space left on device";

  private final Path file;

  WholeFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Writes the content to a stream. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Refuses a place where no file can be made, before any work is done.
   *
   * @throws ProblemException {@code cannot-write}
   */
  void check() {
    Path folder = file.getParent();
    if (!Files.isDirectory(folder)) {
      throw cannotWrite("there is no folder %s; make it first".formatted(folder), null);
    }
    if (Files.isDirectory(file)) {
      throw cannotWrite("it is a folder; name a file", null);
    }
    if (!Files.isWritable(folder)) {
      throw cannotWrite(
          "the folder %s may not be written to; choose another".formatted(folder), null);
    }
  }

  /**
   * Writes the file.
   *
   * @throws ProblemException {@code cannot-write} or {@code disk-full}; nothing is left behind
   */
  void write(Content content) {
    check();
    Path part = null;
    try {
      part = file.resolveSibling(".%s.%s.part".formatted(file.getFileName(), UUID.randomUUID()));
      // Ctrl-C ends the process in the middle of it.
      part.toFile().deleteOnExit();
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      move(part);
    } catch (IOException e) {
      throw told(e);
    } finally {
      remove(part);
    }
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // It is deleted when the process ends.
    }
  }

  private ProblemException told(IOException e) {
    if (e.getMessage() != null && e.getMessage().contains(NO_SPACE)) {
      return ProblemException.unavailable(
              "disk-full",
              "The disk is full, %s was not written. Free some space and try again."
                  .formatted(file.getFileName()))
          .causedBy(e);
    }
    return cannotWrite(
        e instanceof AccessDeniedException ? "that is not permitted" : e.getMessage(), e);
  }

  private ProblemException cannotWrite(String why, IOException cause) {
    return ProblemException.invalid(
            "cannot-write", "The file %s cannot be written: %s.".formatted(file, why))
        .causedBy(cause);
  }
}
