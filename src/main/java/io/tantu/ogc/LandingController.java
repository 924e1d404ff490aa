package io.tantu.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where OGC API clients start (OGC 17-069r4, 7.2 to 7.4). */
@RestController
class LandingController {

  private static final List<String> CONFORMS_TO =
      List.of(
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
          "http://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/core",
          "http://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/collection-map",
          "http://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/dataset-map",
          "http://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/collections-selection",
          "http://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/png",
          "http://www.opengis.net/spec/ogcapi-maps-1/1.0/conf/jpeg");

  record Landing(String title, String description, List<Link> links) {}

  record Conformance(List<String> conformsTo) {}

  @GetMapping("/ogc")
  Landing landing(HttpServletRequest request) {
    ServiceAddress address = ServiceAddress.of(request);
    return new Landing(
        "碳图 Tantu",
        "碳达峰空间图层服务 · Layers of the carbon-peaking plan as features and vector tiles",
        List.of(
            address.json("/ogc", "self", "本页 This page"),
            address.link(
                "/api/openapi",
                "service-desc",
                "application/vnd.oai.openapi+json",
                "接口定义 API definition"),
            address.link("/api", "service-doc", "text/html", "接口文档 API documentation"),
            address.json("/ogc/conformance", "conformance", "一致性声明 Conformance"),
            address.json("/ogc/collections", "data", "图层 Layers"),
            address.link(
                "/ogc/map", "http://www.opengis.net/def/rel/ogc/1.0/map", "image/png", "地图 Map")));
  }

  @GetMapping("/ogc/conformance")
  Conformance conformance() {
    return new Conformance(CONFORMS_TO);
  }
}
