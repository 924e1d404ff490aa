package io.tantu.ogc.wms;

import io.tantu.ogc.map.MapLayers;
import io.tantu.ogc.wms.WmsAnswers.Answer;
import org.springframework.stereotype.Component;

/** What the service offers (OGC 06-042, 7.2; 01-068r3, 7.1). */
@Component
class WmsCapabilities {

  private final MapLayers layers;
  private final LegendSizes legends;

  WmsCapabilities(MapLayers layers, LegendSizes legends) {
    this.layers = layers;
    this.legends = legends;
  }

  /** The document in the version. */
  Answer of(WmsVersion version, String address) {
    CapabilitiesXml xml = new CapabilitiesXml(version, address);
    return new Answer(
        version == WmsVersion.V1_3_0
            ? "text/xml;charset=UTF-8"
            : "application/vnd.ogc.wms_xml;charset=UTF-8",
        new CapabilitiesDocument(xml, new CapabilitiesLayers(xml, layers, legends)).write());
  }
}
