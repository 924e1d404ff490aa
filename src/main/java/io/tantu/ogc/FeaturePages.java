package io.tantu.ogc;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.ogc.Html.Cell;
import io.tantu.ogc.items.FeatureSet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Features as tables for people: aliases, units and the meaning of codes. */
final class FeaturePages {

  private FeaturePages() {}

  static void items(FeaturePage page, HttpServletRequest request, Writer out) throws IOException {
    LayerDefinition schema = page.set().schema();
    ServiceAddress address = ServiceAddress.of(request);
    Long matched = page.found().matched();
    Html html = new Html(schema.title().zh());
    html.paragraph(
        "本页 %d 个要素%s"
            .formatted(
                page.found().ids().size(), matched == null ? "" : "，共 %d 个".formatted(matched)));
    List<String> columns = new ArrayList<>(List.of("编号"));
    for (int i = 0; i < schema.attributes().size(); i++) {
      if (page.shown()[i]) {
        columns.add(named(schema.attributes().get(i)));
      }
    }
    html.tableHead(columns);
    Feature first = null;
    Feature last = null;
    try (Stream<Feature> features = page.features()) {
      for (Iterator<Feature> all = features.iterator(); all.hasNext(); ) {
        last = all.next();
        first = first == null ? last : first;
        html.row(row(page, last, address));
        out.write(html.taken());
      }
    }
    html.tableEnd();
    List<Link> links = new ArrayList<>(page.links(request, first, last));
    links.removeIf(link -> link.rel().equals("alternate") || link.rel().equals("self"));
    links.add(
        new Link(
            address.again(request, page.here(), "json"),
            "alternate",
            ServiceAddress.GEO_JSON,
            "GeoJSON"));
    html.links(links);
    out.write(html.end());
  }

  private static List<Cell> row(FeaturePage page, Feature feature, ServiceAddress address) {
    LayerDefinition schema = page.set().schema();
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.link(
            Long.toString(feature.id()),
            "%s/%d?version=%s&f=html"
                .formatted(address.items(schema.id()), feature.id(), page.set().version())));
    for (int i = 0; i < schema.attributes().size(); i++) {
      if (page.shown()[i]) {
        cells.add(cell(schema.attributes().get(i), feature.values()[i]));
      }
    }
    return cells;
  }

  static Html item(FeatureSet set, Feature feature, ServiceAddress address) {
    LayerDefinition schema = set.schema();
    Html html = new Html("%s %d".formatted(schema.title().zh(), feature.id()));
    html.tableHead(List.of("字段", "值"));
    for (int i = 0; i < schema.attributes().size(); i++) {
      AttributeDefinition attribute = schema.attributes().get(i);
      html.row(List.of(Cell.of(named(attribute)), cell(attribute, feature.values()[i])));
    }
    Envelope box = feature.geometry().getEnvelopeInternal();
    Coordinate middle = box.centre();
    html.row(
        List.of(
            Cell.of("几何"),
            Cell.of(
                "%s，中心 %s, %s"
                    .formatted(
                        feature.geometry().getGeometryType(),
                        FixedDecimals.text(middle.x, 6),
                        FixedDecimals.text(middle.y, 6)))));
    return html.tableEnd()
        .links(
            List.of(
                new Link(
                    "%s/%d?version=%s&f=json"
                        .formatted(address.items(schema.id()), feature.id(), set.version()),
                    "alternate",
                    ServiceAddress.GEO_JSON,
                    "GeoJSON"),
                new Link(
                    address.collection(schema.id()) + "?f=html",
                    "collection",
                    "text/html",
                    schema.title().zh())));
  }

  private static String named(AttributeDefinition attribute) {
    return attribute.alias().zh() + (attribute.unit() == null ? "" : "（" + attribute.unit() + "）");
  }

  private static Cell cell(AttributeDefinition attribute, Object value) {
    if (value == null) {
      return Cell.of("");
    }
    LocalizedText meaning = attribute.codes().get(value.toString());
    if (meaning != null) {
      return Cell.of(
          meaning.zh().equals(value.toString()) ? meaning.zh() : meaning.zh() + " " + value);
    }
    if (value instanceof Double number) {
      return Cell.number(FixedDecimals.text(number, 6));
    }
    if (value instanceof Boolean truth) {
      return Cell.of(truth ? "是" : "否");
    }
    return value instanceof Long ? Cell.number(value.toString()) : Cell.of(value.toString());
  }
}
