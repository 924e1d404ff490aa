package io.tantu.ogc.wms;

import io.tantu.xml.XmlText;

/**
 * A capabilities document in the making, with what its versions write differently throughout.
 *
 * @param address of the service, without a query
 */
record CapabilitiesXml(WmsVersion version, String address, XmlText text) {

  static final String TITLE = "碳图 Tantu";
  static final String ABSTRACT = "碳达峰空间图层服务：图层、面积与碳储量同一口径 Layers of the carbon-peaking plan";

  CapabilitiesXml(WmsVersion version, String address) {
    this(version, address, new XmlText());
  }

  boolean v130() {
    return version == WmsVersion.V1_3_0;
  }

  /** A link. */
  void resource(String href) {
    if (v130()) {
      text.empty("OnlineResource", "xlink:type", "simple", "xlink:href", href);
    } else {
      text.empty(
          "OnlineResource",
          "xmlns:xlink",
          "http://www.w3.org/1999/xlink",
          "xlink:type",
          "simple",
          "xlink:href",
          href);
    }
  }
}
