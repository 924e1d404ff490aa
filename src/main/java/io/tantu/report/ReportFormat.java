package io.tantu.report;

import io.tantu.problem.ProblemException;
import java.util.Arrays;
import java.util.Locale;

/** The files that a report can be. */
public enum ReportFormat {
  PDF("application/pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Also the extension of its files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format with the name; PDF for null.
   *
   * @throws ProblemException {@code unknown-format}
   */
  public static ReportFormat of(String name) {
    return name == null
        ? PDF
        : Arrays.stream(values())
            .filter(format -> format.id().equals(name.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                            "unknown-format",
                            "A report is a pdf or an xlsx file; got '%s'.".formatted(name))
                        .with("parameter", "format"));
  }

  /**
   * The format that a file name's extension says.
   *
   * @throws ProblemException {@code unknown-format}
   */
  public static ReportFormat ofFileName(String name) {
    int dot = name.lastIndexOf('.');
    return of(dot < 0 ? "" : name.substring(dot + 1));
  }
}
