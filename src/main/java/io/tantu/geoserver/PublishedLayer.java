package io.tantu.geoserver;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A layer as it should stand in GeoServer.
 *
 * @param bounds of the version, or of all layers where it holds nothing
 */
record PublishedLayer(LayerDefinition layer, LayerVersion version, MarkedSld style, Bounds bounds) {

  static final String VERSION = "tantu.version";
  static final String STYLE = "tantu.style";
  static final String SRS = "EPSG:4490";

  String id() {
    return layer.id();
  }

  String title() {
    return layer.title().zh()
        + (version.provenance().kind() == Provenance.Kind.ILLUSTRATIVE ? "（示意）" : "");
  }

  /** Where the data comes from, in the words that must go with it. */
  String description() {
    Provenance from = version.provenance();
    List<String> parts = new ArrayList<>();
    parts.add(nature(from.kind()));
    part(parts, "来源", from.source());
    part(parts, "截至", from.asOf());
    part(parts, "许可", from.licence());
    part(parts, "署名", from.credit());
    String note = from.note() == null ? "" : "\n" + from.note().zh().strip();
    return String.join("；", parts) + "。" + note;
  }

  private static void part(List<String> parts, String name, String text) {
    if (text != null && !text.isBlank()) {
      parts.add(name + "：" + text.strip());
    }
  }

  private static String nature(Provenance.Kind kind) {
    return switch (kind) {
      case OFFICIAL -> "官方数据";
      case OPEN -> "公开数据";
      case UNSTATED -> "来源未注明，使用前须核实";
      case ILLUSTRATIVE -> "示意数据，不是实测成果";
    };
  }

  List<String> keywords() {
    return List.of(
        "碳图", layer.title().en(), layer.group().title().zh(), version.provenance().kind().id());
  }

  /** Names of the columns in the order in which GeoServer shows them. */
  List<String> columns() {
    return Stream.concat(
            Stream.of("id", "geom"), layer.attributes().stream().map(AttributeDefinition::name))
        .toList();
  }

  List<Map<String, Object>> attributes() {
    List<Map<String, Object>> attributes = new ArrayList<>();
    attributes.add(attribute("id", false, "java.lang.Long"));
    // Each feature may be single or multi.
    attributes.add(attribute("geom", true, "org.locationtech.jts.geom.Geometry"));
    layer
        .attributes()
        .forEach(one -> attributes.add(attribute(one.name(), true, binding(one.type()))));
    return attributes;
  }

  private static Map<String, Object> attribute(String name, boolean optional, String binding) {
    Map<String, Object> attribute = new LinkedHashMap<>();
    attribute.put("name", name);
    attribute.put("minOccurs", optional ? 0 : 1);
    attribute.put("maxOccurs", 1);
    attribute.put("nillable", optional);
    attribute.put("binding", binding);
    return attribute;
  }

  private static String binding(AttributeType type) {
    return switch (type) {
      case STRING -> "java.lang.String";
      case INTEGER -> "java.lang.Long";
      case NUMBER -> "java.lang.Double";
      case BOOLEAN -> "java.lang.Boolean";
      case DATE -> "java.sql.Date";
    };
  }

  String versionMark() {
    return "version:" + version.version();
  }

  String styleMark() {
    return "style:" + style.hash();
  }

  Map<String, String> marks() {
    Map<String, String> marks = new LinkedHashMap<>();
    marks.put(VERSION, versionMark());
    marks.put(STYLE, styleMark());
    return marks;
  }
}
