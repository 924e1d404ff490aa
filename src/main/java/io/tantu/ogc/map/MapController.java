package io.tantu.ogc.map;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MapCrs;
import io.tantu.render.DrawnLayer;
import io.tantu.render.MapRenderer;
import io.tantu.render.MapView;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.locationtech.jts.geom.Envelope;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** OGC API – Maps (OGC 20-058): a collection or several as one picture. */
@RestController
class MapController {

  private final Catalog catalog;
  private final MapLayers layers;
  private final MapRenderer renderer;

  MapController(Catalog catalog, MapLayers layers, MapRenderer renderer) {
    this.catalog = catalog;
    this.layers = layers;
    this.renderer = renderer;
  }

  /** OGC 20-058, 14: the map of one collection. */
  @GetMapping("/ogc/collections/{id}/map")
  ResponseEntity<byte[]> collection(
      @PathVariable String id,
      @RequestParam(name = "bbox", required = false) String bbox,
      @RequestParam(name = "bbox-crs", required = false) String bboxCrs,
      @RequestParam(name = "crs", required = false) String crs,
      @RequestParam(name = "width", required = false) String width,
      @RequestParam(name = "height", required = false) String height,
      @RequestParam(name = "transparent", required = false) String transparent,
      @RequestParam(name = "bgcolor", required = false) String bgcolor,
      @RequestParam(name = "f", required = false) String f,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept) {
    PictureFormat format = PictureFormat.negotiated(f, accept);
    return answer(
        List.of(catalog.layer(id)),
        new MapQuery(bbox, bboxCrs, crs, width, height),
        MapQuery.background(transparent, bgcolor, format),
        format);
  }

  /** OGC 20-058, 15 and 16: the map of all collections, or of those named. */
  @GetMapping("/ogc/map")
  ResponseEntity<byte[]> collections(
      @RequestParam(name = "collections", required = false) String collections,
      @RequestParam(name = "bbox", required = false) String bbox,
      @RequestParam(name = "bbox-crs", required = false) String bboxCrs,
      @RequestParam(name = "crs", required = false) String crs,
      @RequestParam(name = "width", required = false) String width,
      @RequestParam(name = "height", required = false) String height,
      @RequestParam(name = "transparent", required = false) String transparent,
      @RequestParam(name = "bgcolor", required = false) String bgcolor,
      @RequestParam(name = "f", required = false) String f,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "*/*") String accept,
      HttpServletRequest request) {
    PictureFormat format = PictureFormat.negotiated(f, accept);
    return answer(
        layers.chosen(collections, request),
        new MapQuery(bbox, bboxCrs, crs, width, height),
        MapQuery.background(transparent, bgcolor, format),
        format);
  }

  private ResponseEntity<byte[]> answer(
      List<LayerDefinition> wanted, MapQuery query, int background, PictureFormat format) {
    Envelope extent = layers.bounds(wanted);
    MapView view = query.view(extent);
    List<DrawnLayer> drawn = wanted.stream().map(layers::drawn).flatMap(Optional::stream).toList();
    if (drawn.isEmpty()) {
      throw MapLayers.notReady();
    }
    byte[] body = format.bytes(renderer.draw(drawn, view, background));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .header("Content-Type", format.contentType())
        .header("Content-Crs", "<" + view.crs().uri() + ">")
        .header("Content-Bbox", corners(view))
        .varyBy(HttpHeaders.ACCEPT)
        .body(body);
  }

  /** In the order of axes that the system has (OGC 20-058, requirement 11). */
  private static String corners(MapView view) {
    Envelope box = view.box();
    MapCrs crs = view.crs();
    DoubleStream numbers =
        crs.northFirst()
            ? DoubleStream.of(box.getMinY(), box.getMinX(), box.getMaxY(), box.getMaxX())
            : DoubleStream.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    return numbers
        .mapToObj(number -> BigDecimal.valueOf(number).toPlainString())
        .collect(Collectors.joining(","));
  }
}
