package io.tantu.report.map;

import io.tantu.catalog.Provenance;
import io.tantu.report.drawing.Lettering;
import io.tantu.report.drawing.Pen;
import io.tantu.report.drawing.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the drawn layers come from, one paragraph a layer. */
final class MapSources {

  private static final double SIZE = 6;
  private static final double LEADING = 7.8;
  private static final String BORDERS = "本图界线仅为示意，不作为划界依据。";

  private final Pen pen;
  private final List<String> lines = new ArrayList<>();

  MapSources(Pen pen, List<MapLayer> layers, double width) {
    this.pen = pen;
    for (MapLayer layer : layers) {
      wrap(text(layer), width);
    }
    wrap(BORDERS, width);
  }

  double height() {
    return 12 + lines.size() * LEADING;
  }

  void write(double x, double y) {
    pen.write("数据来源", x, y + 8, Lettering.bold(7.5, MapSheet.INK));
    double at = y + 12;
    for (String line : lines) {
      at += LEADING;
      pen.write(line, x, at - 1.5, Lettering.plain(SIZE, MapSheet.SOFT));
    }
  }

  private static String text(MapLayer layer) {
    Provenance provenance = layer.provenance();
    String credit = provenance.credit() == null ? provenance.source() : provenance.credit();
    return layer.definition().title().zh()
        + "："
        + Stream.of(credit, provenance.asOf(), provenance.licence(), kind(provenance.kind()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("，"));
  }

  private static String kind(Provenance.Kind kind) {
    return switch (kind) {
      case OFFICIAL -> "官方数据";
      case OPEN -> "公开数据";
      case UNSTATED -> "来源未注明";
      case ILLUSTRATIVE -> "示意数据";
    };
  }

  private void wrap(String text, double width) {
    lines.addAll(TextLines.of(text, width, piece -> pen.width(piece, SIZE)));
  }
}
