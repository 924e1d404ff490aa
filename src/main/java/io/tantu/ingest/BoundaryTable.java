package io.tantu.ingest;

import io.tantu.ingest.BoundarySite.Shape;
import io.tantu.ingest.BoundarySite.Stated;
import io.tantu.ingest.ImportIssue.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table of boundary points (界址点成果表) as delimited text: the point's number, optionally the ring
 * (圈号) and the site (地块), and two coordinates in a row. A site or ring left blank is that of the
 * row before, as where cells were merged. Without a header the columns are number, X, Y; number,
 * ring, X, Y; or those of a CASS file (.dat): number, code, east, north, height.
 */
final class BoundaryTable {

  private static final String ONLY_RING = "1";
  private static final int MOST_TITLES = 5;

  private final CsvText text;
  private final BoundaryColumns columns;
  private final int rowsAbove;
  private final BoundarySites sites;
  private List<String> siteNames = List.of();
  private String ring = ONLY_RING;

  /**
   * @param rowsAbove titles and header, before the first point
   */
  private BoundaryTable(CsvText text, BoundaryColumns columns, int rowsAbove) {
    this.text = text;
    this.columns = columns;
    this.rowsAbove = rowsAbove;
    this.sites = new BoundarySites(text.text().path(), text.text().issues());
  }

  /** The table's sites; empty when the text is no table of boundary points. */
  static Optional<BoundaryFile> read(CsvText text) {
    List<List<String>> head = head(text);
    for (int i = 0; i < head.size(); i++) {
      List<String> top = BoundaryCells.of(head.get(i), 0);
      List<String> next =
          i + 1 < head.size() ? BoundaryCells.of(head.get(i + 1), top.size()) : List.of();
      Optional<BoundaryColumns> columns = BoundaryColumns.of(top, next);
      if (columns.filter(BoundaryColumns::headed).isPresent()) {
        return Optional.of(new BoundaryTable(text, columns.get(), i + 1).read());
      }
      if (columns.isPresent() && i == 0) {
        return Optional.of(new BoundaryTable(text, columns.get(), 0).read());
      }
      if (!isTitle(head.get(i))) {
        break;
      }
    }
    return Optional.empty();
  }

  private static List<List<String>> head(CsvText text) {
    List<List<String>> head = new ArrayList<>();
    try (CsvRows rows = text.rows()) {
      for (List<String> row = rows.next();
          row != null && head.size() <= MOST_TITLES;
          row = rows.next()) {
        head.add(row);
      }
    }
    return head;
  }

  /** A line above the header, as spreadsheets have it. */
  private static boolean isTitle(List<String> row) {
    return row.stream().filter(cell -> !cell.isBlank()).count() <= 1;
  }

  private BoundaryFile read() {
    try (CsvRows rows = text.rows()) {
      for (int i = 0; i < rowsAbove; i++) {
        rows.next();
      }
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        if (BoundaryCells.wereFullWidth(row, columns.width())) {
          sites.fullWidthCommas(rows.line());
        }
        List<String> cells = BoundaryCells.of(row, columns.width());
        if (!cells.stream().allMatch(String::isEmpty)) {
          take(cells, rows.line());
        }
      }
    }
    return new BoundaryFile(
        text.text().path(),
        "boundary points, coordinates in %s, %s"
            .formatted(columns.axes().first(), columns.axes().second()),
        columns.axes(),
        () -> columns.degrees() ? StatedSystem.DEGREES : StatedSystem.NOTHING,
        sites.sites(),
        sites.issues());
  }

  private void take(List<String> cells, long line) {
    BoundarySite site = site(cells, line);
    if (cells.size() > columns.width()) {
      site.note(
          "broken-record",
          Severity.ERROR,
          line,
          PointSentence.TOO_MANY_VALUES.text(line, cells.size(), columns.width()));
      return;
    }
    if (!at(cells, columns.ring()).isEmpty()) {
      ring = at(cells, columns.ring());
    }
    sites.point(
        site,
        ring,
        at(cells, columns.number()),
        line,
        at(cells, columns.first()),
        at(cells, columns.second()));
  }

  private BoundarySite site(List<String> cells, long line) {
    List<String> named = columns.sites().stream().map(i -> at(cells, i)).toList();
    if (!isSameSite(named)) {
      siteNames = named;
      ring = ONLY_RING;
    }
    BoundarySite site = sites.site(String.join("\n", siteNames), line, Shape.AREA, Stated.NOTHING);
    for (int i = 0; i < columns.header().size(); i++) {
      if (columns.describesSite(i) && !at(cells, i).isEmpty()) {
        site.describe(columns.header().get(i), at(cells, i));
      }
    }
    return site;
  }

  /** Whether what the row says of its site, if anything, is what the row before said. */
  private boolean isSameSite(List<String> named) {
    return siteNames.size() == named.size()
        && IntStream.range(0, named.size())
            .allMatch(i -> named.get(i).isEmpty() || named.get(i).equals(siteNames.get(i)));
  }

  private static String at(List<String> cells, int index) {
    return index >= 0 && index < cells.size() ? cells.get(index) : "";
  }
}
