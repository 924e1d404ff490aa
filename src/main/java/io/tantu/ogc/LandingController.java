package io.tantu.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.ogc.crs.ServedCrs;
import io.tantu.ogc.items.ServedCollections;
import io.tantu.ogc.map.MapLayers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where OGC API clients start (OGC 17-069r4, 7.2 to 7.4). */
@RestController
class LandingController {

  private static final String PROCESSES = "http://www.opengis.net/def/rel/ogc/1.0/processes";

  /** As OGC API – Processes calls it (OGC 18-062r2, 7.2). */
  private static final String CONFORMANCE = "http://www.opengis.net/def/rel/ogc/1.0/conformance";

  private static final String TILING_SCHEMES =
      "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes";

  private final ServedCollections collections;
  private final MapLayers layers;

  LandingController(ServedCollections collections, MapLayers layers) {
    this.collections = collections;
    this.layers = layers;
  }

  /**
   * @param extent of all collections; null while there are no features
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Landing(
      String title,
      String description,
      CollectionInfo.Extent extent,
      List<String> crs,
      String storageCrs,
      List<Link> links) {}

  record Conformance(List<String> conformsTo) {}

  @GetMapping({"/ogc", "/ogc/"})
  Object landing(Format format, HttpServletRequest request) {
    Landing landing = landing(ServiceAddress.of(request));
    return format.isHtml(request) ? CollectionPages.landing(landing).answer() : landing;
  }

  /** What maps of the whole want is told too (OGC 20-058, /req/dataset-map). */
  private Landing landing(ServiceAddress address) {
    return new Landing(
        "碳图 Tantu",
        "碳达峰空间图层服务 · Layers of the carbon-peaking plan as features and vector tiles",
        CollectionInfo.extent(layers.bounds(layers.named(MapLayers.ALL))),
        ServedCrs.uris(),
        ServedCrs.STORAGE.uri(),
        List.of(
            address.json("/ogc", "self", "本页 This page"),
            address.link("/ogc?f=html", "alternate", "text/html", "网页 As a page"),
            address.link("/ogc/api", "service-desc", ApiDocument.MEDIA_TYPE, "接口定义 API definition"),
            address.link("/api", "service-doc", "text/html", "接口文档 API documentation"),
            address.json("/ogc/conformance", "conformance", "一致性声明 Conformance"),
            address.json("/ogc/conformance", CONFORMANCE, "一致性声明 Conformance"),
            address.json("/ogc/collections", "data", "图层 Layers"),
            address.json("/ogc/processes", PROCESSES, "处理 Processes"),
            address.json("/ogc/tiles", CollectionInfo.TILES, "矢量瓦片 Vector tiles"),
            address.json("/ogc/map/tiles", CollectionInfo.MAP_TILES, "地图瓦片 Map tiles"),
            address.json("/ogc/tileMatrixSets", TILING_SCHEMES, "瓦片矩阵集 Tile matrix sets"),
            address.link("/ogc/map", CollectionInfo.MAP, "image/png", "地图 Map")));
  }

  /** OpenAPI 3.0 of the features; the whole service is described in 3.1 at {@code /api/openapi}. */
  @GetMapping("/ogc/api")
  ResponseEntity<Map<String, Object>> api(HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ApiDocument.MEDIA_TYPE))
        .body(ApiDocument.of(collections.all(), ServiceAddress.of(request)));
  }

  @GetMapping("/ogc/conformance")
  Object conformance(Format format, HttpServletRequest request) {
    Conformance conformance = new Conformance(ConformanceClasses.ALL);
    return format.isHtml(request) ? CollectionPages.conformance(conformance).answer() : conformance;
  }
}
