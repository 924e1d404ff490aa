package io.tantu.ingest;

import io.tantu.catalog.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What an issue is called, and what the owner of the data can do about it. */
public record IssueText(LocalizedText title, LocalizedText remedy) {

  private static final String TABLE = "/ingest/issues.csv";
  private static final Map<String, IssueText> BY_CODE = read();

  /** Of a code that is not in the table, a text that names it. */
  public static IssueText of(String code) {
    IssueText known = BY_CODE.get(code);
    return known != null
        ? known
        : new IssueText(
            new LocalizedText("数据问题（%s）".formatted(code), "Issue (%s)".formatted(code)),
            new LocalizedText("请在原数据中核对该记录。", "Check the record at the source."));
  }

  private static Map<String, IssueText> read() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStreamReader table =
            new InputStreamReader(
                IssueText.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8);
        CSVParser rows = format.parse(table)) {
      return rows.stream().collect(Collectors.toMap(row -> row.get("code"), IssueText::of));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IssueText of(CSVRecord row) {
    return new IssueText(
        new LocalizedText(row.get("zh"), row.get("en")),
        new LocalizedText(row.get("remedyZh"), row.get("remedyEn")));
  }
}
