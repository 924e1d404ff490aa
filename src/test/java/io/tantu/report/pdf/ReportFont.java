package io.tantu.report.pdf;

import io.tantu.problem.ProblemException;
import io.tantu.render.FontFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The font that reports embed. Where none is installed, tests that need it are skipped with a
 * sentence that says so; with {@code CI=true} they fail instead.
 */
public final class ReportFont {

  private ReportFont() {}

  /** The installed font, as the service finds it. */
  public static FontFile required() {
    FontFile font = new FontFile("");
    try {
      font.find();
    } catch (ProblemException e) {
      if (Boolean.parseBoolean(System.getenv("CI"))) {
        Assertions.fail(e.getMessage());
      }
      Assumptions.abort(e.getMessage());
    }
    return font;
  }
}
