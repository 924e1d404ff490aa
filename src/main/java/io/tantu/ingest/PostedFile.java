package io.tantu.ingest;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body received over HTTP, kept in a scratch folder until closed. Not thread-safe. */
public final class PostedFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NAME = 80;
  private static final String NAMELESS = "body";

  /** Apart from the scratch folder's own lock. */
  private static final String FOLDER = "posted";

  private final ScratchFolder scratch;
  private final Path path;

  private PostedFile(ScratchFolder scratch, Path path) {
    this.scratch = scratch;
    this.path = path;
  }

  /**
   * @param body read to its end, not closed
   * @param fileName as the sender calls it; only its last part is used. May be null
   * @param maxBytes most that are taken
   * @throws ProblemException {@code too-large}, {@code body-broken-off} or {@code file-unreadable};
   *     nothing stays on disk then
   */
  public static PostedFile of(InputStream body, String fileName, long maxBytes) {
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    ScratchFolder scratch;
    try {
      scratch = ScratchFolder.in(parent);
    } catch (IOException e) {
      throw FileProblems.unreadable(parent, e);
    }
    try {
      Path path = Files.createDirectory(scratch.path().resolve(FOLDER)).resolve(safeName(fileName));
      write(body, path, maxBytes);
      return new PostedFile(scratch, path);
    } catch (IOException e) {
      scratch.close();
      throw FileProblems.unreadable(parent, e);
    } catch (RuntimeException e) {
      scratch.close();
      throw e;
    }
  }

  private static void write(InputStream body, Path path, long maxBytes) {
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(path)) {
      long left = maxBytes;
      for (int n = next(body, buffer); n >= 0; n = next(body, buffer)) {
        left -= n;
        if (left < 0) {
          throw ProblemException.tooLarge(
                  "too-large",
                  "The file has more than %,d bytes, the most that are taken. Split it, or pack it as a zip."
                      .formatted(maxBytes))
              .with("maxBytes", maxBytes);
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException e) {
      throw FileProblems.unreadable(path, e);
    }
  }

  private static int next(InputStream body, byte[] buffer) {
    try {
      return body.read(buffer);
    } catch (IOException e) {
      throw ProblemException.invalid(
              "body-broken-off", "The file did not arrive whole. Send it again.")
          .causedBy(e);
    }
  }

  /** The last part of the name without what a file system may not like. */
  private static String safeName(String fileName) {
    String last = fileName == null ? "" : fileName.replaceAll("(?s)^.*[/\\\\]", "");
    String plain = last.replaceAll("[\\p{Cntrl}\\p{Cs}:*?\"<>|]", "_").strip();
    if (plain.isEmpty() || plain.chars().allMatch(c -> c == '.')) {
      return NAMELESS;
    }
    // The end says what the file is.
    return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    scratch.close();
  }
}
