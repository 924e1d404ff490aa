package io.tantu.report.annual;

/** Is told what a report is at. */
@FunctionalInterface
public interface ReportProgress {

  /** Tells nobody. */
  ReportProgress NONE = step -> {};

  /**
   * @param step the section or file that is worked on from now
   */
  void at(String step);
}
