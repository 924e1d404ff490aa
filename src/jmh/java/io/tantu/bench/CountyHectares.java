package io.tantu.bench;

import io.tantu.measure.ClassFigure;
import io.tantu.measure.Measurement;
import io.tantu.measure.ZoneFigure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Hectares by county and land class, as lines of code, class and hectares with tabs between.
 *
 * @param byCountyAndClass keys are {@code code TAB class}
 */
record CountyHectares(TreeMap<String, Double> byCountyAndClass) {

  static CountyHectares of(Measurement measurement) {
    TreeMap<String, Double> hectares = new TreeMap<>();
    for (ZoneFigure zone : measurement.zones()) {
      for (ClassFigure each : zone.classes()) {
        if (each.featureCount() > 0) {
          hectares.put(zone.code() + "\t" + each.code(), each.coveredAreaHa());
        }
      }
    }
    return new CountyHectares(hectares);
  }

  static CountyHectares read(List<String> lines) {
    TreeMap<String, Double> hectares = new TreeMap<>();
    for (String line : lines) {
      int end = line.lastIndexOf('\t');
      hectares.put(line.substring(0, end), Double.parseDouble(line.substring(end + 1)));
    }
    return new CountyHectares(hectares);
  }

  static CountyHectares read(Path file) throws IOException {
    return read(Files.readAllLines(file));
  }

  /** The same for the same figures on every machine. */
  String checksum() {
    CRC32 crc = new CRC32();
    crc.update(toString().getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }

  /** The largest relative difference to the other's figures; infinite where one lacks a class. */
  double worstDifference(CountyHectares other) {
    if (!new TreeSet<>(byCountyAndClass.keySet()).equals(other.byCountyAndClass.keySet())) {
      return Double.POSITIVE_INFINITY;
    }
    double worst = 0;
    for (Map.Entry<String, Double> each : byCountyAndClass.entrySet()) {
      double theirs = other.byCountyAndClass.get(each.getKey());
      worst = Math.max(worst, Math.abs(each.getValue() - theirs) / Math.abs(theirs));
    }
    return worst;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    byCountyAndClass.forEach(
        (key, hectares) ->
            text.append(key).append('\t').append(String.format(Locale.ROOT, "%.6f%n", hectares)));
    return text.toString();
  }
}
