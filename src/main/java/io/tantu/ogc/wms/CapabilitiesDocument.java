package io.tantu.ogc.wms;

import io.tantu.ogc.map.InfoFormat;
import io.tantu.ogc.map.PictureFormat;
import io.tantu.xml.XmlText;
import java.util.Arrays;
import java.util.List;

/** What the service is and what can be asked of it (OGC 06-042, 7.2.4; 01-068r3, 7.1.4). */
final class CapabilitiesDocument {

  private final CapabilitiesXml document;
  private final CapabilitiesLayers layers;
  private final XmlText xml;
  private final boolean v130;

  CapabilitiesDocument(CapabilitiesXml document, CapabilitiesLayers layers) {
    this.document = document;
    this.layers = layers;
    this.xml = document.text();
    this.v130 = document.v130();
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
    xml.text("Title", CapabilitiesXml.TITLE).text("Abstract", CapabilitiesXml.ABSTRACT);
    xml.open("KeywordList");
    for (String word : List.of("碳达峰", "森林", "湿地", "规划", "carbon")) {
      xml.text("Keyword", word);
    }
    xml.close();
    document.resource(document.address());
    xml.text("Fees", "none").text("AccessConstraints", "none");
    if (v130) {
      xml.text("LayerLimit", MapRequest.MOST_LAYERS)
          .text("MaxWidth", MapRequest.LARGEST)
          .text("MaxHeight", MapRequest.LARGEST);
    }
    xml.close();
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
    layers.write();
    xml.close();
  }

  private void operation(String name, List<String> formats) {
    xml.open(name);
    formats.forEach(format -> xml.text("Format", format));
    xml.open("DCPType").open("HTTP").open("Get");
    document.resource(document.address() + "?");
    xml.close().close().close().close();
  }
}
