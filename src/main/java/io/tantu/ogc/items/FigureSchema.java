package io.tantu.ogc.items;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the schema of a collection of figures: one feature a zone. */
final class FigureSchema {

  private static final Provenance MEASURED =
      new Provenance(
          Provenance.Kind.UNSTATED,
          "由图层测算 measured from the layers",
          null,
          null,
          null,
          new LocalizedText(
              "每个要素带有凭证编号，见 /api/v1/measurements/{receipt}",
              "Each feature names its receipt, see /api/v1/measurements/{receipt}"));

  private final List<AttributeDefinition> attributes = new ArrayList<>();

  FigureSchema() {
    text("code", "代码", "Code");
    text("name", "名称", "Name");
  }

  FigureSchema text(String name, String zh, String en) {
    return add(name, AttributeType.STRING, zh, en, null);
  }

  FigureSchema number(String name, String zh, String en, String unit) {
    return add(name, AttributeType.NUMBER, zh, en, unit);
  }

  FigureSchema integer(String name, String zh, String en) {
    return add(name, AttributeType.INTEGER, zh, en, null);
  }

  private FigureSchema add(String name, AttributeType type, String zh, String en, String unit) {
    attributes.add(
        new AttributeDefinition(
            name, type, new LocalizedText(zh, en), unit, false, null, null, Map.of()));
    return this;
  }

  /** The schema, which ends with where the figures come from. */
  LayerDefinition of(String id, LocalizedText title, LayerDefinition zones) {
    text("provenance", "数据来源等级", "Weakest provenance of the layers read");
    text("receipt", "凭证编号", "Receipt id");
    return new LayerDefinition(
        id,
        new LocalizedText(
            title.zh() + " · 按" + zones.title().zh(), title.en() + " by " + zones.title().en()),
        zones.group(),
        zones.order(),
        zones.geometryType(),
        "code",
        "name",
        false,
        null,
        attributes,
        MEASURED,
        null,
        null,
        null);
  }
}
