package io.tantu.ogc.wms;

import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.Provenance;
import io.tantu.geodesy.MapCrs;
import io.tantu.ogc.map.MapLayers;
import io.tantu.style.StyleRule;
import io.tantu.xml.XmlText;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.springframework.web.util.UriUtils;

/**
 * The layers that maps are made of: one for the whole map, in it one for each theme, in it the
 * layers, the uppermost first.
 */
final class CapabilitiesLayers {

  /**
   * Beyond it nothing of a layer is drawn, half of a pixel's diagonal (OGC 01-068r3, 7.1.4.5.8).
   */
  private static final double HINT_PER_SCALE = 0.00028 * Math.sqrt(2);

  private final CapabilitiesXml document;
  private final MapLayers layers;
  private final LegendSizes legends;
  private final XmlText xml;
  private final boolean v130;

  CapabilitiesLayers(CapabilitiesXml document, MapLayers layers, LegendSizes legends) {
    this.document = document;
    this.layers = layers;
    this.legends = legends;
    this.xml = document.text();
    this.v130 = document.v130();
  }

  void write() {
    xml.open("Layer", "queryable", 1);
    xml.text("Name", MapLayers.ALL)
        .text("Title", CapabilitiesXml.TITLE)
        .text("Abstract", CapabilitiesXml.ABSTRACT);
    for (MapCrs crs : document.version().systems()) {
      xml.text(document.version().crsKey(), crs.id());
    }
    bounds(layers.bounds(layers.named(MapLayers.ALL)));
    layers.groups().forEach(this::group);
    xml.close();
  }

  private void group(LayerGroup group) {
    xml.open("Layer", "queryable", 1);
    xml.text("Name", group.id())
        .text("Title", group.title().zh())
        .text("Abstract", group.title().en());
    bounds(layers.bounds(layers.layers(group)));
    layers.layers(group).forEach(this::layer);
    xml.close();
  }

  private void layer(LayerDefinition layer) {
    Provenance provenance =
        layers.current(layer).map(now -> now.provenance()).orElse(layer.provenance());
    xml.open("Layer", "queryable", 1);
    xml.text("Name", layer.id()).text("Title", layer.title().zh());
    xml.text("Abstract", "%s · %s".formatted(layer.title().en(), provenance.source()));
    bounds(layers.bounds(List.of(layer)));
    String credit = provenance.credit() == null ? provenance.source() : provenance.credit();
    xml.open("Attribution").text("Title", credit).close();
    style(layer);
    scales(layer);
    xml.close();
  }

  /** In degrees and in every system, in this version's order (OGC 06-042, 7.2.4.6.8). */
  private void bounds(Envelope lonLat) {
    if (lonLat.isNull()) {
      return;
    }
    Envelope wide = new Envelope(lonLat);
    if (wide.getArea() == 0) {
      wide.expandBy(1e-4);
    }
    if (v130) {
      xml.open("EX_GeographicBoundingBox")
          .text("westBoundLongitude", wide.getMinX())
          .text("eastBoundLongitude", wide.getMaxX())
          .text("southBoundLatitude", wide.getMinY())
          .text("northBoundLatitude", wide.getMaxY())
          .close();
    } else {
      xml.empty(
          "LatLonBoundingBox",
          "minx",
          wide.getMinX(),
          "miny",
          wide.getMinY(),
          "maxx",
          wide.getMaxX(),
          "maxy",
          wide.getMaxY());
    }
    for (MapCrs crs : document.version().systems()) {
      Envelope box = crs.fromLonLat(wide);
      boolean north = document.version().northFirst(crs);
      xml.empty(
          "BoundingBox",
          document.version().crsKey(),
          crs.id(),
          "minx",
          north ? box.getMinY() : box.getMinX(),
          "miny",
          north ? box.getMinX() : box.getMinY(),
          "maxx",
          north ? box.getMaxY() : box.getMaxX(),
          "maxy",
          north ? box.getMaxX() : box.getMaxY());
    }
  }

  private void style(LayerDefinition layer) {
    xml.open("Style").text("Name", "default").text("Title", layer.title().zh());
    legends.of(layer).ifPresent(size -> legendUrl(layer, size));
    xml.close();
  }

  private void legendUrl(LayerDefinition layer, LegendSizes.Size size) {
    xml.open("LegendURL", "width", size.width(), "height", size.height());
    xml.text("Format", "image/png");
    document.resource(
        document.address()
            + "?SERVICE=WMS&VERSION=%s&REQUEST=GetLegendGraphic&FORMAT=image/png&LAYER=%s&STYLE=default"
                .formatted(document.version().number(), UriUtils.encode(layer.id(), "UTF-8")));
    xml.close();
  }

  /** The scales at which at least one rule draws something. */
  private void scales(LayerDefinition layer) {
    List<StyleRule> rules = layers.style(layer).rules();
    double least =
        rules.stream().mapToDouble(r -> r.minScale() == null ? 0 : r.minScale()).min().orElse(0);
    double greatest =
        rules.stream()
            .mapToDouble(r -> r.maxScale() == null ? Double.POSITIVE_INFINITY : r.maxScale())
            .max()
            .orElse(Double.POSITIVE_INFINITY);
    if (least == 0 && Double.isInfinite(greatest)) {
      return;
    }
    if (v130) {
      if (least > 0) {
        xml.text("MinScaleDenominator", least);
      }
      if (!Double.isInfinite(greatest)) {
        xml.text("MaxScaleDenominator", greatest);
      }
    } else {
      xml.empty(
          "ScaleHint",
          "min",
          least * HINT_PER_SCALE,
          "max",
          Double.isInfinite(greatest) ? 1e9 : greatest * HINT_PER_SCALE);
    }
  }
}
