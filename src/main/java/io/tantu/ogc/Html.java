package io.tantu.ogc;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** A plain page for people, Chinese first. Every text that it is given is escaped. */
final class Html {

  static final MediaType TYPE = MediaType.parseMediaType("text/html;charset=UTF-8");

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="zh-CN"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s · 碳图</title>
      <style>
      body{font:16px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;max-width:72rem;margin:0 auto;padding:1rem;color:#1d2b24}
      table{border-collapse:collapse;margin:.5rem 0}th,td{text-align:left;padding:.25rem .75rem;border-bottom:1px solid #d5ded8;vertical-align:top;min-width:3em}
      .scroll{overflow-x:auto}a{color:#1f6b45}small,.en{color:#5d6b63}td.n{text-align:right;font-variant-numeric:tabular-nums}
      nav a{margin-right:1rem}
      </style></head><body>
      <h1>%1$s</h1>
      """;

  private final StringBuilder text = new StringBuilder();

  Html(String title) {
    text.append(HEAD.formatted(escaped(title)));
  }

  static String escaped(String text) {
    return text == null ? "" : HtmlUtils.htmlEscape(text, "UTF-8");
  }

  Html heading(String words) {
    text.append("<h2>").append(escaped(words)).append("</h2>\n");
    return this;
  }

  Html paragraph(String words) {
    text.append("<p>").append(escaped(words)).append("</p>\n");
    return this;
  }

  /** A cell of a table. */
  record Cell(String text, String address, boolean number) {

    static Cell of(String text) {
      return new Cell(text, null, false);
    }

    static Cell number(String text) {
      return new Cell(text, null, true);
    }

    static Cell link(String text, String address) {
      return new Cell(text, address, false);
    }
  }

  Html tableHead(List<String> columns) {
    text.append("<div class=\"scroll\"><table><thead><tr>");
    columns.forEach(column -> text.append("<th>").append(escaped(column)).append("</th>"));
    text.append("</tr></thead><tbody>\n");
    return this;
  }

  Html row(List<Cell> cells) {
    text.append("<tr>");
    for (Cell cell : cells) {
      text.append(cell.number() ? "<td class=\"n\">" : "<td>");
      if (cell.address() == null) {
        text.append(escaped(cell.text()));
      } else {
        anchor(cell.text(), cell.address());
      }
      text.append("</td>");
    }
    text.append("</tr>\n");
    return this;
  }

  Html tableEnd() {
    text.append("</tbody></table></div>\n");
    return this;
  }

  /** Links beside each other. */
  Html links(List<Link> links) {
    text.append("<nav>");
    links.forEach(link -> anchor(link.title(), link.href()));
    text.append("</nav>\n");
    return this;
  }

  private void anchor(String words, String address) {
    text.append("<a href=\"").append(escaped(address)).append("\">");
    text.append(escaped(words)).append("</a>");
  }

  /** What was added since the last call. */
  String taken() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  String end() {
    text.append("</body></html>\n");
    return taken();
  }

  ResponseEntity<Object> answer() {
    return ResponseEntity.ok()
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .contentType(TYPE)
        .body(end());
  }
}
