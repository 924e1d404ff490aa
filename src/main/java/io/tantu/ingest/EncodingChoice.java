package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides a character set: the user's choice, then what the file claims, then a decoding test over
 * all of its text. A claim that the text contradicts is passed over and reported.
 */
final class EncodingChoice {

  /** A character set that a file claims, and where. */
  record Claim(Charset charset, LocalizedText origin) {}

  /** The outcome, with the claims that turned out wrong. */
  record Outcome(TextEncoding encoding, List<ImportIssue> issues) {}

  private EncodingChoice() {}

  /**
   * @param userChoice null when the user names none
   * @throws ProblemException {@code encoding-mismatch} when the text contradicts the user, {@code
   *     unknown-encoding} when nothing fits
   */
  static Outcome decide(EncodingScan scan, Charset userChoice, List<Claim> claims) {
    if (userChoice != null) {
      return new Outcome(ofUser(scan, userChoice), List.of());
    }
    List<ImportIssue> wrongClaims = new ArrayList<>();
    for (Claim claim : claims) {
      if (!contradicts(scan, claim.charset())) {
        String why = "%s names it".formatted(claim.origin().en());
        return new Outcome(new TextEncoding(claim.charset(), why), wrongClaims);
      }
      wrongClaims.add(
          ImportIssue.ofFile(
              "encoding-claim-wrong",
              ImportIssue.Severity.WARNING,
              FileSentence.CLAIM_WRONG.text(claim.origin(), claim.charset().name())));
    }
    return new Outcome(ofTest(scan), wrongClaims);
  }

  private static TextEncoding ofUser(EncodingScan scan, Charset choice) {
    if (contradicts(scan, choice)) {
      throw ProblemException.invalid(
          "encoding-mismatch",
          "The text is not in %s (first at record %d); it reads as %s. Leave --encoding out, or name that one."
              .formatted(choice.name(), firstContradiction(scan, choice), likely(scan)));
    }
    return new TextEncoding(choice, "the user named it");
  }

  private static TextEncoding ofTest(EncodingScan scan) {
    if (scan.isAscii()) {
      return new TextEncoding(
          StandardCharsets.UTF_8, "decoding test: the text is plain ASCII, the same in all");
    }
    if (scan.isUtf8() && !scan.isUtf8ByAccident()) {
      return new TextEncoding(
          StandardCharsets.UTF_8, "decoding test: all of the text is valid UTF-8");
    }
    if (scan.isLikelyChinese()) {
      String reason =
          scan.isUtf8()
              ? "the text makes sense only in GB18030"
              : "not UTF-8 from record %d on, all of it valid GB18030"
                  .formatted(scan.firstNotUtf8());
      return new TextEncoding(TextEncoding.GB18030, "decoding test: " + reason);
    }
    throw ProblemException.invalid(
        "unknown-encoding",
        "The text is not UTF-8 (first at record %d) and does not read as Chinese in GB18030. Name its encoding with --encoding."
            .formatted(scan.firstNotUtf8()));
  }

  /** Whether the text cannot be, or surely is not meant to be, in the character set. */
  private static boolean contradicts(EncodingScan scan, Charset charset) {
    if (scan.isAscii()) {
      return false;
    }
    if (charset.equals(StandardCharsets.UTF_8)) {
      return !scan.isUtf8();
    }
    if (charset.equals(TextEncoding.GB18030)) {
      return !scan.isGb18030() || scan.isSurelyUtf8();
    }
    return false;
  }

  private static long firstContradiction(EncodingScan scan, Charset charset) {
    long first =
        charset.equals(StandardCharsets.UTF_8) ? scan.firstNotUtf8() : scan.firstNotGb18030();
    return Math.max(first, 1);
  }

  private static String likely(EncodingScan scan) {
    if (scan.isUtf8()) {
      return "UTF-8";
    }
    return scan.isLikelyChinese() ? "GB18030" : "neither UTF-8 nor GB18030";
  }
}
