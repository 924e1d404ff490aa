package io.tantu.ogc.wmts;

import io.tantu.xml.XmlText;

/** A request that cannot be answered (OGC 06-121r3, 8; 07-057r7, tables 18 and 23). */
final class OwsException extends RuntimeException {

  /** The standard's codes with their HTTP status. */
  enum Code {
    MissingParameterValue(400),
    InvalidParameterValue(400),
    OperationNotSupported(501),
    TileOutOfRange(400),
    PointIJOutOfRange(400),
    NoApplicableCode(503);

    private final int status;

    Code(int status) {
      this.status = status;
    }
  }

  private final transient Code code;
  private final String locator;

  OwsException(Code code, String locator, String message) {
    super(message);
    this.code = code;
    this.locator = locator;
  }

  static OwsException missing(String parameter) {
    return new OwsException(
        Code.MissingParameterValue, parameter, "Parameter %s is missing.".formatted(parameter));
  }

  static OwsException invalid(String parameter, String message) {
    return new OwsException(Code.InvalidParameterValue, parameter, message);
  }

  int status() {
    return code.status;
  }

  byte[] report() {
    XmlText xml =
        new XmlText()
            .open(
                "ows:ExceptionReport",
                "xmlns:ows",
                "http://www.opengis.net/ows/1.1",
                "version",
                "1.1.0");
    if (locator == null) {
      xml.open("ows:Exception", "exceptionCode", code);
    } else {
      xml.open("ows:Exception", "exceptionCode", code, "locator", locator);
    }
    return xml.text("ows:ExceptionText", getMessage()).close().close().bytes();
  }
}
