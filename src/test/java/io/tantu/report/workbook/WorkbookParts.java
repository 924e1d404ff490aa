package io.tantu.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files that a workbook is made of. */
public final class WorkbookParts {

  private WorkbookParts() {}

  /** Text by name. */
  public static Map<String, String> of(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    all(workbook)
        .forEach(
            (name, part) -> parts.put(name, withLetters(new String(part, StandardCharsets.UTF_8))));
    return parts;
  }

  /** The bytes of one of them. */
  public static byte[] bytes(byte[] workbook, String name) throws IOException {
    return all(workbook).get(name);
  }

  private static Map<String, byte[]> all(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** The letters that the writer refers to by number. */
  private static String withLetters(String xml) {
    return Pattern.compile("&#x([0-9a-f]+);")
        .matcher(xml)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}
