package io.tantu.assessment;

import io.tantu.catalog.LocalizedText;
import io.tantu.ingest.ImportIssue;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Locale;

/** Says in one sentence why a site of a file was not assessed. */
final class Refusal {

  private Refusal() {}

  /**
   * @param issue that its outline was refused for
   */
  static LocalizedText of(ImportIssue issue) {
    return LocalizedText.of("未评估：%s：%s", "Not assessed: %s: %s", issue.title(), issue.seen());
  }

  /**
   * @param problem that its judgement ended with
   */
  static LocalizedText of(ProblemException problem) {
    LocalizedText why = new LocalizedText(zh(problem), problem.getMessage());
    return LocalizedText.of("未评估：%s", "Not assessed: %s", why);
  }

  private static String zh(ProblemException problem) {
    return switch (problem.code()) {
      case "site-without-area" ->
          "地块没有面积（%s）；请给出面，或向外扩的米数（bufferMetres）。".formatted(problem.details().get("geometryType"));
      case "site-outside" ->
          String.format(
              Locale.ROOT,
              "地块在经度 %1$.4f 至 %3$.4f、纬度 %2$.4f 至 %4$.4f，那里不属于任何县（区）；请核对文件的坐标系。",
              ((List<?>) problem.details().get("bounds")).toArray());
      default -> "判断时出错（%s）：%s".formatted(problem.code(), problem.getMessage());
    };
  }
}
