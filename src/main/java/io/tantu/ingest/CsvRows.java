package io.tantu.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV, header included, one in memory at a time. A row may have so many characters at
 * most, since a quote that is never closed would make one row of the whole file.
 */
final class CsvRows implements AutoCloseable {

  /** Room for WKT of {@link VertexBuffer#MAX_VERTICES}. */
  private static final long MAX_ROW_CHARS = 80_000_000;

  private final TextFile text;
  private final BoundedReader bounded;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  CsvRows(TextFile text, CSVFormat format) {
    this.text = text;
    this.bounded = new BoundedReader(text.reader());
    try {
      parser = CSVParser.parse(bounded, format);
      records = parser.iterator();
    } catch (IOException e) {
      throw FileProblems.unreadable(text.path(), e);
    }
  }

  /** The next row, or null after the last one. */
  List<String> next() {
    bounded.left = MAX_ROW_CHARS;
    try {
      return records.hasNext() ? records.next().toList() : null;
    } catch (UncheckedIOException | IllegalStateException e) {
      throw CsvSource.broken(text.path(), parser.getCurrentLineNumber(), "a broken or endless row")
          .causedBy(e);
    }
  }

  /** The line of the file that the last row ended on, from 1. */
  long line() {
    return parser.getCurrentLineNumber();
  }

  private static final class BoundedReader extends FilterReader {
    private long left = MAX_ROW_CHARS;

    private BoundedReader(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      spend(c < 0 ? 0 : 1);
      return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      spend(Math.max(n, 0));
      return n;
    }

    private void spend(int chars) throws IOException {
      left -= chars;
      if (left < 0) {
        throw new IOException("a row of more than " + MAX_ROW_CHARS + " characters");
      }
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw FileProblems.unreadable(text.path(), e);
    }
  }
}
