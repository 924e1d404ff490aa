package io.tantu.ogc;

import io.tantu.catalog.LayerDefinition;
import io.tantu.ogc.items.ServedCollection;
import io.tantu.ogc.items.ServedCollections;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The layers as feature collections, with their schemas. */
@RestController
class CollectionsController {

  private final ServedCollections collections;

  CollectionsController(ServedCollections collections) {
    this.collections = collections;
  }

  record Collections(List<Link> links, List<CollectionInfo> collections) {}

  @GetMapping("/ogc/collections")
  Object collections(Format format, HttpServletRequest request) {
    ServiceAddress address = ServiceAddress.of(request);
    Collections all = all(address);
    return format.isHtml(request) ? CollectionPages.collections(all, address).answer() : all;
  }

  private Collections all(ServiceAddress address) {
    return new Collections(
        List.of(
            address.json("/ogc/collections", "self", "图层 Layers"),
            address.link("/ogc/collections?f=html", "alternate", "text/html", "网页 As a page")),
        collections.all().stream().map(one -> CollectionInfo.of(one, address)).toList());
  }

  @GetMapping("/ogc/collections/{id}")
  Object collection(@PathVariable String id, Format format, HttpServletRequest request) {
    ServedCollection collection = collections.collection(id);
    CollectionInfo info = CollectionInfo.of(collection, ServiceAddress.of(request));
    return format.isHtml(request)
        ? CollectionPages.collection(info, collection.schema()).answer()
        : info;
  }

  /** What a client may filter by; the same attributes as the schema's. */
  @GetMapping("/ogc/collections/{id}/queryables")
  ResponseEntity<Map<String, Object>> queryables(
      @PathVariable String id, HttpServletRequest request) {
    return schema(id, "/queryables", request);
  }

  @GetMapping("/ogc/collections/{id}/schema")
  ResponseEntity<Map<String, Object>> schema(@PathVariable String id, HttpServletRequest request) {
    return schema(id, "/schema", request);
  }

  private ResponseEntity<Map<String, Object>> schema(
      String id, String path, HttpServletRequest request) {
    LayerDefinition layer = collections.collection(id).schema();
    String address = ServiceAddress.of(request).collection(layer.id()) + path;
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ServiceAddress.SCHEMA_JSON))
        .body(FeatureSchema.of(layer, address));
  }
}
