package io.tantu.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.store.LayerVersion;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A layer as an OGC API collection (OGC 17-069r4, 7.14).
 *
 * @param titles the title in both languages; {@code title} is the Chinese one
 * @param extent null while there are no features
 * @param version null while the layer was never imported
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectionInfo(
    String id,
    String title,
    LocalizedText titles,
    String description,
    String attribution,
    String license,
    Provenance provenance,
    String version,
    Extent extent,
    String itemType,
    List<String> crs,
    List<Link> links) {

  private static final String CRS_84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  private static final String QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables";
  private static final String TILES = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";

  private static final String MAP = "http://www.opengis.net/def/rel/ogc/1.0/map";

  record Extent(Spatial spatial) {}

  record Spatial(List<List<Double>> bbox, String crs) {}

  /**
   * @param version null while the layer was never imported
   */
  static CollectionInfo of(LayerDefinition layer, LayerVersion version, ServiceAddress address) {
    Provenance provenance = version == null ? layer.provenance() : version.provenance();
    return new CollectionInfo(
        layer.id(),
        layer.title().zh(),
        layer.title(),
        "%s · %s".formatted(layer.title().en(), provenance.source()),
        provenance.credit(),
        provenance.licence(),
        provenance,
        version == null ? null : version.version(),
        version == null || version.bounds().isNull() ? null : extent(version.bounds()),
        "feature",
        List.of(CRS_84),
        links(layer, address));
  }

  private static Extent extent(Envelope bounds) {
    List<Double> box =
        List.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    return new Extent(new Spatial(List.of(box), CRS_84));
  }

  private static List<Link> links(LayerDefinition layer, ServiceAddress address) {
    String path = "/ogc/collections/" + layer.id();
    return List.of(
        address.json(path, "self", layer.title().zh()),
        address.link(path + "/items", "items", ServiceAddress.GEO_JSON, "要素 Features"),
        address.link(path + "/schema", "describedby", ServiceAddress.SCHEMA_JSON, "字段 Schema"),
        address.link(path + "/queryables", QUERYABLES, ServiceAddress.SCHEMA_JSON, "Queryables"),
        address.json(path + "/tiles", TILES, "矢量瓦片 Vector tiles"),
        address.link(path + "/map", MAP, "image/png", "地图 Map"));
  }
}
