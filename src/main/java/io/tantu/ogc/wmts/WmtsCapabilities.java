package io.tantu.ogc.wmts;

import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.geodesy.TileMatrix;
import io.tantu.geodesy.TileMatrixSet;
import io.tantu.ogc.map.InfoFormat;
import io.tantu.ogc.map.MapLayers;
import io.tantu.ogc.map.PictureFormat;
import io.tantu.ogc.map.TilePictures;
import io.tantu.xml.XmlText;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;

/** What the tile service offers (OGC 07-057r7, 7.1). */
@Component
class WmtsCapabilities {

  private static final List<PictureFormat> FORMATS = List.of(PictureFormat.PNG, PictureFormat.JPEG);

  private final MapLayers layers;
  private final TilePictures tiles;

  WmtsCapabilities(MapLayers layers, TilePictures tiles) {
    this.layers = layers;
    this.tiles = tiles;
  }

  byte[] of(String origin) {
    XmlText xml = new XmlText();
    xml.open(
        "Capabilities",
        "version",
        "1.0.0",
        "xmlns",
        "http://www.opengis.net/wmts/1.0",
        "xmlns:ows",
        "http://www.opengis.net/ows/1.1",
        "xmlns:xlink",
        "http://www.w3.org/1999/xlink",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        "http://www.opengis.net/wmts/1.0 http://schemas.opengis.net/wmts/1.0/wmtsGetCapabilities_response.xsd");
    xml.open("ows:ServiceIdentification")
        .text("ows:Title", "碳图 Tantu")
        .text("ows:Abstract", "碳达峰空间图层瓦片服务 Map tiles of the carbon-peaking plan")
        .text("ows:ServiceType", "OGC WMTS")
        .text("ows:ServiceTypeVersion", "1.0.0")
        .text("ows:Fees", "none")
        .text("ows:AccessConstraints", "none")
        .close();
    xml.open("ows:OperationsMetadata");
    operation(xml, "GetCapabilities", origin, "/wmts/1.0.0/WMTSCapabilities.xml");
    operation(xml, "GetTile", origin, "/wmts/");
    operation(xml, "GetFeatureInfo", origin, null);
    xml.close().open("Contents");
    layer(xml, origin, MapLayers.ALL, "碳图 Tantu", "全部图层 The whole map");
    for (LayerGroup group : layers.groups()) {
      layer(xml, origin, group.id(), group.title().zh(), group.title().en());
    }
    for (LayerGroup group : layers.groups()) {
      for (LayerDefinition layer : layers.layers(group)) {
        layer(xml, origin, layer.id(), layer.title().zh(), layer.title().en());
      }
    }
    TileMatrixSet.ALL.forEach(set -> set(xml, set));
    xml.close();
    xml.empty("ServiceMetadataURL", "xlink:href", origin + "/wmts/1.0.0/WMTSCapabilities.xml");
    return xml.close().bytes();
  }

  private static void operation(XmlText xml, String name, String origin, String rest) {
    xml.open("ows:Operation", "name", name).open("ows:DCP").open("ows:HTTP");
    get(xml, origin + "/wmts?", "KVP");
    if (rest != null) {
      get(xml, origin + rest, "RESTful");
    }
    xml.close().close().close();
  }

  private static void get(XmlText xml, String address, String encoding) {
    xml.open("ows:Get", "xlink:href", address)
        .open("ows:Constraint", "name", "GetEncoding")
        .open("ows:AllowedValues")
        .text("ows:Value", encoding)
        .close()
        .close()
        .close();
  }

  private void layer(XmlText xml, String origin, String name, String title, String about) {
    Envelope bounds = layers.bounds(layers.named(name));
    String revision = tiles.content(layers.named(name), null).revision();
    xml.open("Layer").text("ows:Title", title).text("ows:Abstract", about);
    if (!bounds.isNull()) {
      xml.open("ows:WGS84BoundingBox")
          .text("ows:LowerCorner", bounds.getMinX() + " " + bounds.getMinY())
          .text("ows:UpperCorner", bounds.getMaxX() + " " + bounds.getMaxY())
          .close();
    }
    xml.text("ows:Identifier", name);
    xml.open("Style", "isDefault", true)
        .text("ows:Title", "默认 default")
        .text("ows:Identifier", "default")
        .close();
    FORMATS.forEach(format -> xml.text("Format", format.mediaType()));
    for (InfoFormat format : InfoFormat.values()) {
      xml.text("InfoFormat", format.mediaType());
    }
    for (TileMatrixSet set : TileMatrixSet.ALL) {
      xml.open("TileMatrixSetLink").text("TileMatrixSet", set.id()).close();
    }
    for (PictureFormat format : FORMATS) {
      xml.empty(
          "ResourceURL",
          "format",
          format.mediaType(),
          "resourceType",
          "tile",
          "template",
          "%s/wmts/%s/%s/default/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.%s"
              .formatted(origin, name, revision, format.extension()));
    }
    xml.close();
  }

  private static void set(XmlText xml, TileMatrixSet set) {
    xml.open("TileMatrixSet")
        .text("ows:Title", set.title())
        .text("ows:Identifier", set.id())
        .text("ows:SupportedCRS", set.crs().urn());
    if (set.wellKnownScaleSet() != null) {
      xml.text("WellKnownScaleSet", wellKnown(set.wellKnownScaleSet()));
    }
    for (TileMatrix matrix : set.matrices()) {
      xml.open("TileMatrix")
          .text("ows:Identifier", matrix.id())
          .text("ScaleDenominator", matrix.scaleDenominator())
          .text(
              "TopLeftCorner",
              set.crs().northFirst()
                  ? matrix.north() + " " + matrix.west()
                  : matrix.west() + " " + matrix.north())
          .text("TileWidth", TileMatrix.TILE)
          .text("TileHeight", TileMatrix.TILE)
          .text("MatrixWidth", matrix.width())
          .text("MatrixHeight", matrix.height())
          .close();
    }
    xml.close();
  }

  /** As OGC 07-057r7, annex E, writes what newer standards name by an address. */
  private static String wellKnown(String uri) {
    return "urn:ogc:def:wkss:OGC:1.0:" + uri.substring(uri.lastIndexOf('/') + 1);
  }
}
