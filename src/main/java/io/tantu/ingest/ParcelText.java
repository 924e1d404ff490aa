package io.tantu.ingest;

import io.tantu.ingest.BoundarySite.Shape;
import io.tantu.ingest.BoundarySite.Stated;
import io.tantu.ingest.ImportIssue.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Boundary points of parcels as land surveys exchange them (勘测定界界址点坐标交换格式, the format of the
 * land-use approval system): a section [属性描述] of {@code key=value} lines, then [地块坐标] with a {@link
 * ParcelLine} before each parcel's points, a line each: 点号, 圈号, X (north), Y (east). No standard
 * prescribes it; it is read as published guides and the files of surveyors have it.
 */
final class ParcelText {

  private static final String POINTS_SECTION = "地块坐标";
  private static final String ONLY_RING = "1";
  private static final int WHOLE_POINT = 4;

  private final TextFile text;
  private final BoundarySites sites;
  private final ParcelHeader header;
  private BoundarySite parcel;
  private boolean inPoints;

  private ParcelText(TextFile text) {
    this.text = text;
    this.sites = new BoundarySites(text.path(), text.issues());
    this.header = new ParcelHeader(text.path());
  }

  static BoundaryFile read(TextFile text) {
    return new ParcelText(text).read();
  }

  private BoundaryFile read() {
    CSVFormat lines = CSVFormat.DEFAULT.builder().setQuote(null).setIgnoreEmptyLines(true).get();
    try (CsvRows rows = new CsvRows(text, lines)) {
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        String line = String.join(",", row).strip();
        if (!line.isEmpty()) {
          take(line, rows.line());
        }
      }
    }
    if (header.hasShift()) {
      sites.add(
          ImportIssue.ofFile(
              "shift-not-applied", Severity.WARNING, PointSentence.SHIFT_GIVEN.text()));
    }
    return new BoundaryFile(
        text.path(),
        "boundary points of parcels (勘测定界界址点坐标)",
        AxisNames.DIRECTIONS.axes("X", "Y"),
        header::system,
        sites.sites(),
        sites.issues());
  }

  private void take(String line, long number) {
    if (line.startsWith("[") || line.startsWith("【")) {
      inPoints = line.contains(POINTS_SECTION);
    } else if (!inPoints) {
      header.add(line);
    } else if (ParcelLine.is(line)) {
      begin(ParcelLine.of(line), number);
    } else {
      point(line, number);
    }
  }

  private void begin(ParcelLine line, long number) {
    parcel = sites.site("line " + number, number, line.shape(), line.stated());
    line.attributes().forEach(parcel::describe);
  }

  private void point(String line, long number) {
    if (parcel == null) {
      parcel = sites.site("line " + number, number, Shape.AREA, Stated.NOTHING);
      parcel.note(
          "parcel-line-missing",
          Severity.WARNING,
          number,
          PointSentence.BEFORE_PARCEL.text(number));
    }
    if (line.indexOf('，') >= 0) {
      sites.fullWidthCommas(number);
    }
    List<String> cells = Stream.of(line.split("[,，]")).map(String::strip).toList();
    if (cells.size() == WHOLE_POINT) {
      String ring = cells.get(1).isEmpty() ? ONLY_RING : cells.get(1);
      sites.point(parcel, ring, cells.get(0), number, cells.get(2), cells.get(3));
    } else {
      parcel.note(
          "broken-record", Severity.ERROR, number, PointSentence.NOT_A_POINT.text(number, line));
    }
  }
}
