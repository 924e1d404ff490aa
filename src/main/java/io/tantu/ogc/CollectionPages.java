package io.tantu.ogc;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.Html.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** The landing page, the list of collections and one collection, for people. */
final class CollectionPages {

  private CollectionPages() {}

  static Html landing(LandingController.Landing landing) {
    return new Html(landing.title()).paragraph(landing.description()).links(landing.links());
  }

  static Html conformance(LandingController.Conformance conformance) {
    Html page = new Html("一致性声明 Conformance").tableHead(List.of("要求类 Requirements class"));
    conformance.conformsTo().forEach(uri -> page.row(List.of(Cell.link(uri, uri))));
    return page.tableEnd();
  }

  static Html collections(CollectionsController.Collections all, ServiceAddress address) {
    Html page = new Html("图层 Layers").tableHead(List.of("名称", "Title", "说明", "要素"));
    for (CollectionInfo one : all.collections()) {
      page.row(
          List.of(
              Cell.link(one.title(), address.collection(one.id()) + "?f=html"),
              Cell.of(one.titles().en()),
              Cell.of(one.description()),
              Cell.link("要素", address.items(one.id()) + "?f=html")));
    }
    return page.tableEnd().links(all.links());
  }

  static Html collection(CollectionInfo info, LayerDefinition schema) {
    Html page = new Html(info.title());
    page.paragraph(info.description());
    page.paragraph(
        "数据来源：%s（%s），时点 %s，许可 %s"
            .formatted(
                info.provenance().source(),
                info.provenance().kind().id(),
                told(info.provenance().asOf()),
                told(info.license())));
    page.links(info.links());
    page.heading("字段").tableHead(List.of("字段", "名称", "Name", "类型", "单位", "取值"));
    for (AttributeDefinition attribute : schema.attributes()) {
      page.row(
          List.of(
              Cell.of(attribute.name()),
              Cell.of(attribute.alias().zh()),
              Cell.of(attribute.alias().en()),
              Cell.of(attribute.type().id()),
              Cell.of(attribute.unit()),
              Cell.of(codes(attribute))));
    }
    return page.tableEnd().paragraph("坐标系 " + String.join("，", info.crs()));
  }

  private static String codes(AttributeDefinition attribute) {
    return attribute.codes().entrySet().stream()
        .map(code -> code.getKey() + " " + code.getValue().zh())
        .collect(Collectors.joining("；"));
  }

  private static String told(String text) {
    return text == null ? "未注明" : text;
  }
}
