package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Failures of files as problems; only the file's name is told, never its folder. */
final class FileProblems {

  private FileProblems() {}

  static ProblemException missing(Path file) {
    return ProblemException.notFound(
        "file-missing",
        "There is no file '%s'. Check its name and folder.".formatted(file.getFileName()));
  }

  static ProblemException unreadable(Path file, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return missing(file).causedBy(cause);
    }
    if (cause instanceof AccessDeniedException) {
      return ProblemException.invalid(
              "file-not-permitted",
              "'%s' may not be read. Give the user who runs Tantu the right to."
                  .formatted(file.getFileName()))
          .causedBy(cause);
    }
    return ProblemException.unavailable(
            "file-unreadable",
            "'%s' could not be read (%s). Check the disk and its free space, then try again."
                .formatted(file.getFileName(), cause.getClass().getSimpleName()))
        .causedBy(cause);
  }

  /**
   * @param description what the file is
   */
  static ProblemException withoutFeatures(Path file, String description) {
    return ProblemException.invalid(
        "no-features",
        "'%s' (%s) has no features. Export it again, with content."
            .formatted(file.getFileName(), description));
  }

  static ProblemException truncated(Path file, String detail) {
    return ProblemException.invalid(
        "truncated-file",
        "'%s' is cut off: %s. Copy the file again.".formatted(file.getFileName(), detail));
  }

  static ProblemException broken(Path file, String detail) {
    return ProblemException.invalid(
        "broken-file",
        "'%s' is broken: %s. Export it again from the source."
            .formatted(file.getFileName(), detail));
  }
}
