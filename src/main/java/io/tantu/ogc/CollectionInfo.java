package io.tantu.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.ogc.items.Overview;
import io.tantu.ogc.items.ServedCollection;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A layer, or figures, as an OGC API collection (OGC 17-069r4, 7.14; 18-058r1, 6.1).
 *
 * @param titles the title in both languages; {@code title} is the Chinese one
 * @param extent null while there are no features
 * @param version null while the layer was never imported, and for figures
 * @param storageCrs the system of the stored coordinates, which no transformation has touched
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
    String storageCrs,
    List<Link> links) {

  private static final String QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

  static final String TILES = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector";
  static final String MAP_TILES = "http://www.opengis.net/def/rel/ogc/1.0/tilesets-map";
  static final String MAP = "http://www.opengis.net/def/rel/ogc/1.0/map";

  record Extent(Spatial spatial) {}

  /**
   * @param storageCrsBbox the same box in the system of the stored coordinates (OGC 20-058,
   *     /req/collection-map/desc-crs)
   */
  record Spatial(List<List<Double>> bbox, String crs, List<List<Double>> storageCrsBbox) {}

  static CollectionInfo of(ServedCollection collection, ServiceAddress address) {
    LayerDefinition schema = collection.schema();
    Overview overview = collection.overview();
    Provenance provenance = overview.provenance();
    Envelope bounds = overview.bounds();
    return new CollectionInfo(
        schema.id(),
        schema.title().zh(),
        schema.title(),
        "%s · %s".formatted(schema.title().en(), provenance.source()),
        provenance.credit(),
        provenance.licence(),
        provenance,
        overview.version(),
        extent(bounds),
        "feature",
        ServedCrs.uris(),
        ServedCrs.STORAGE.uri(),
        links(schema, overview.measured(), address));
  }

  /** Null for no bounds. */
  static Extent extent(Envelope bounds) {
    if (bounds == null || bounds.isNull()) {
      return null;
    }
    List<Double> box =
        List.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    List<Double> stored =
        List.of(bounds.getMinY(), bounds.getMinX(), bounds.getMaxY(), bounds.getMaxX());
    return new Extent(new Spatial(List.of(box), ServedCrs.CRS84.uri(), List.of(stored)));
  }

  private static List<Link> links(LayerDefinition layer, boolean measured, ServiceAddress address) {
    String path = "/ogc/collections/" + layer.id();
    List<Link> links = new ArrayList<>();
    links.add(address.json(path, "self", layer.title().zh()));
    links.add(address.link(path + "?f=html", "alternate", "text/html", "网页 As a page"));
    links.add(address.link(path + "/items", "items", ServiceAddress.GEO_JSON, "要素 Features"));
    links.add(
        address.link(path + "/items?f=html", "items", "text/html", "要素表 Features as a table"));
    links.add(
        address.link(path + "/schema", "describedby", ServiceAddress.SCHEMA_JSON, "字段 Schema"));
    links.add(
        address.link(path + "/queryables", QUERYABLES, ServiceAddress.SCHEMA_JSON, "Queryables"));
    if (!measured) {
      links.add(address.json(path + "/tiles", TILES, "矢量瓦片 Vector tiles"));
      links.add(address.json(path + "/map/tiles", MAP_TILES, "地图瓦片 Map tiles"));
      links.add(address.link(path + "/map", MAP, "image/png", "地图 Map"));
    }
    return List.copyOf(links);
  }
}
