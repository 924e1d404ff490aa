package io.tantu.report.assessment;

import io.tantu.report.ReportFormat;

/**
 * How much of the features on a site a file tells.
 *
 * @param mostParcels that are listed for a rule
 * @param attributes whether all of their attributes are
 */
record SheetDetail(int mostParcels, boolean attributes) {

  static SheetDetail of(ReportFormat format) {
    return switch (format) {
      case PDF -> new SheetDetail(50, false);
      case XLSX -> new SheetDetail(Integer.MAX_VALUE, true);
    };
  }
}
