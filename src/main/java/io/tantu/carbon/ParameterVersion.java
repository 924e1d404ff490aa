package io.tantu.carbon;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names a state of the parameter files by their content. */
public final class ParameterVersion {

  private static final int DIGEST_BYTES = 6;

  private ParameterVersion() {}

  /**
   * First 12 hex digits of the SHA-256 over the files.
   *
   * @throws ProblemException {@code bad-parameters} when one cannot be read
   */
  public static String of(List<Path> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    } catch (IOException e) {
      throw ProblemException.invalid(
              "bad-parameters", "The carbon parameters cannot be read: " + e.getMessage())
          .causedBy(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
