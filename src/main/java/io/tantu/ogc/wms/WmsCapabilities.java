package io.tantu.ogc.wms;

import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.Provenance;
import io.tantu.geodesy.MapCrs;
import io.tantu.ogc.map.InfoFormat;
import io.tantu.ogc.map.MapLayers;
import io.tantu.ogc.map.PictureFormat;
import io.tantu.ogc.wms.WmsAnswers.Answer;
import io.tantu.problem.ProblemException;
import io.tantu.render.LegendImage;
import io.tantu.render.Picture;
import io.tantu.style.StyleRule;
import io.tantu.xml.XmlText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * What the service offers (OGC 06-042, 7.2; 01-068r3, 7.1): one layer for the whole map, in it one
 * for each theme, in it the layers, the uppermost first.
 */
@Component
class WmsCapabilities {

  /**
   * Beyond it nothing of a layer is drawn, half of a pixel's diagonal (OGC 01-068r3, 7.1.4.5.8).
   */
  private static final double HINT_PER_SCALE = 0.00028 * Math.sqrt(2);

  private static final String TITLE = "碳图 Tantu";
  private static final String ABSTRACT =
      "碳达峰空间图层服务：图层、面积与碳储量同一口径 Layers of the carbon-peaking plan";

  private static final Logger LOG = LoggerFactory.getLogger(WmsCapabilities.class);

  private final MapLayers layers;
  private final LegendImage legends;
  private final Map<String, Optional<Picture>> drawn = new ConcurrentHashMap<>();

  WmsCapabilities(MapLayers layers, LegendImage legends) {
    this.layers = layers;
    this.legends = legends;
  }

  /** The legend, for its size; empty while there is no font to write it in. */
  private Optional<Picture> legend(LayerDefinition layer) {
    return drawn.computeIfAbsent(
        layer.id(),
        id -> {
          try {
            return Optional.of(legends.of(layers.style(layer), 0xFFFFFF));
          } catch (ProblemException e) {
            LOG.warn("{}: {}", e.code(), e.getMessage());
            return Optional.empty();
          }
        });
  }

  /** The document in the version. */
  Answer of(WmsVersion version, String address) {
    return version == WmsVersion.V1_3_0
        ? new Answer("text/xml;charset=UTF-8", new Document(version, address).write())
        : new Answer(
            "application/vnd.ogc.wms_xml;charset=UTF-8", new Document(version, address).write());
  }

  /** One document while it is written. */
  private final class Document {

    private final WmsVersion version;
    private final boolean v130;
    private final String address;
    private final XmlText xml = new XmlText();

    Document(WmsVersion version, String address) {
      this.version = version;
      this.v130 = version == WmsVersion.V1_3_0;
      this.address = address;
    }

    byte[] write() {
      if (v130) {
        xml.open(
            "WMS_Capabilities",
            "version",
            "1.3.0",
            "xmlns",
            "http://www.opengis.net/wms",
            "xmlns:sld",
            "http://www.opengis.net/sld",
            "xmlns:xlink",
            "http://www.w3.org/1999/xlink",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation",
            "http://www.opengis.net/wms http://schemas.opengis.net/wms/1.3.0/capabilities_1_3_0.xsd http://www.opengis.net/sld http://schemas.opengis.net/sld/1.1.0/sld_capabilities.xsd");
      } else {
        xml.line(
            "<!DOCTYPE WMT_MS_Capabilities SYSTEM \"http://schemas.opengis.net/wms/1.1.1/WMS_MS_Capabilities.dtd\">");
        xml.open("WMT_MS_Capabilities", "version", "1.1.1");
      }
      service();
      capability();
      return xml.close().bytes();
    }

    private void service() {
      xml.open("Service").text("Name", v130 ? "WMS" : "OGC:WMS");
      xml.text("Title", TITLE).text("Abstract", ABSTRACT);
      xml.open("KeywordList");
      for (String word : List.of("碳达峰", "森林", "湿地", "规划", "carbon")) {
        xml.text("Keyword", word);
      }
      xml.close();
      resource(address);
      xml.text("Fees", "none").text("AccessConstraints", "none");
      if (v130) {
        xml.text("LayerLimit", MapRequest.MOST_LAYERS)
            .text("MaxWidth", MapRequest.LARGEST)
            .text("MaxHeight", MapRequest.LARGEST);
      }
      xml.close();
    }

    private void resource(String href) {
      if (v130) {
        xml.empty("OnlineResource", "xlink:type", "simple", "xlink:href", href);
      } else {
        xml.empty(
            "OnlineResource",
            "xmlns:xlink",
            "http://www.w3.org/1999/xlink",
            "xlink:type",
            "simple",
            "xlink:href",
            href);
      }
    }

    private void capability() {
      List<String> pictures =
          Arrays.stream(PictureFormat.values()).map(PictureFormat::mediaType).toList();
      List<String> infos = Arrays.stream(InfoFormat.values()).map(InfoFormat::mediaType).toList();
      xml.open("Capability").open("Request");
      operation("GetCapabilities", List.of(v130 ? "text/xml" : "application/vnd.ogc.wms_xml"));
      operation("GetMap", pictures);
      operation("GetFeatureInfo", infos);
      operation(v130 ? "sld:GetLegendGraphic" : "GetLegendGraphic", pictures);
      xml.close().open("Exception");
      List<String> forms =
          v130
              ? List.of("XML", "INIMAGE", "BLANK")
              : List.of(
                  "application/vnd.ogc.se_xml",
                  "application/vnd.ogc.se_inimage",
                  "application/vnd.ogc.se_blank");
      forms.forEach(form -> xml.text("Format", form));
      xml.close();
      if (!v130) {
        xml.empty(
            "UserDefinedSymbolization",
            "SupportSLD",
            0,
            "UserLayer",
            0,
            "UserStyle",
            0,
            "RemoteWFS",
            0);
      }
      root();
      xml.close();
    }

    private void operation(String name, List<String> formats) {
      xml.open(name);
      formats.forEach(format -> xml.text("Format", format));
      xml.open("DCPType").open("HTTP").open("Get");
      resource(address + "?");
      xml.close().close().close().close();
    }

    private void root() {
      xml.open("Layer", "queryable", 1);
      xml.text("Name", MapLayers.ALL).text("Title", TITLE).text("Abstract", ABSTRACT);
      for (MapCrs crs : version.systems()) {
        xml.text(version.crsKey(), crs.id());
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
      for (MapCrs crs : version.systems()) {
        Envelope box = crs.fromLonLat(wide);
        boolean north = version.northFirst(crs);
        xml.empty(
            "BoundingBox",
            version.crsKey(),
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
      legend(layer).ifPresent(picture -> legendUrl(layer, picture));
      xml.close();
    }

    private void legendUrl(LayerDefinition layer, Picture picture) {
      xml.open("LegendURL", "width", picture.width(), "height", picture.height());
      xml.text("Format", "image/png");
      resource(
          address
              + "?SERVICE=WMS&VERSION=%s&REQUEST=GetLegendGraphic&FORMAT=image/png&LAYER=%s&STYLE=default"
                  .formatted(version.number(), UriUtils.encode(layer.id(), "UTF-8")));
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
}
