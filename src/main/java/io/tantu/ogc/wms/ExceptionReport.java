package io.tantu.ogc.wms;

import io.tantu.xml.XmlText;
import java.util.ArrayList;
import java.util.List;

/** A {@code ServiceExceptionReport} (OGC 06-042, E.2; 01-068r3, A.3). */
final class ExceptionReport {

  private ExceptionReport() {}

  static byte[] of(ServiceException exception, WmsVersion version) {
    XmlText xml = new XmlText();
    if (version == WmsVersion.V1_3_0) {
      xml.open(
          "ServiceExceptionReport",
          "version",
          "1.3.0",
          "xmlns",
          "http://www.opengis.net/ogc",
          "xmlns:xsi",
          "http://www.w3.org/2001/XMLSchema-instance",
          "xsi:schemaLocation",
          "http://www.opengis.net/ogc http://schemas.opengis.net/wms/1.3.0/exceptions_1_3_0.xsd");
    } else {
      xml.line(
          "<!DOCTYPE ServiceExceptionReport SYSTEM \"http://schemas.opengis.net/wms/1.1.1/WMS_exception_1_1_1.dtd\">");
      xml.open("ServiceExceptionReport", "version", "1.1.1");
    }
    List<Object> attributes = new ArrayList<>();
    if (exception.code(version) != null) {
      attributes.addAll(List.of("code", exception.code(version)));
    }
    if (exception.locator() != null && version == WmsVersion.V1_3_0) {
      attributes.addAll(List.of("locator", exception.locator()));
    }
    return xml.text("ServiceException", exception.getMessage(), attributes.toArray())
        .close()
        .bytes();
  }
}
