package io.tantu.ogc.wms;

/**
 * A request that cannot be answered, with the code that the standard has for it (OGC 06-042, table
 * E.1; 01-068r3, table A.1).
 */
final class ServiceException extends RuntimeException {

  /** Codes of 1.3.0; those that 1.1.1 lacks are left out there. */
  enum Code {
    InvalidFormat,
    InvalidCRS,
    LayerNotDefined,
    StyleNotDefined,
    LayerNotQueryable,
    InvalidPoint,
    InvalidDimensionValue,
    OperationNotSupported
  }

  private final transient Code code;
  private final String locator;
  private final boolean unavailable;

  private ServiceException(Code code, String locator, String message, boolean unavailable) {
    super(message);
    this.code = code;
    this.locator = locator;
    this.unavailable = unavailable;
  }

  /** A wrong parameter that the standard has a code for. */
  static ServiceException of(Code code, String parameter, String message) {
    return new ServiceException(code, parameter, message, false);
  }

  /** A wrong or missing parameter for which there is no code. */
  static ServiceException of(String parameter, String message) {
    return new ServiceException(null, parameter, message, false);
  }

  /** The service cannot answer now. */
  static ServiceException unavailable(String message) {
    return new ServiceException(null, null, message, true);
  }

  boolean unavailable() {
    return unavailable;
  }

  /** The parameter at fault, or null. */
  String locator() {
    return locator;
  }

  /** The code as the version writes it, or null. */
  String code(WmsVersion version) {
    if (code == null || version == WmsVersion.V1_3_0) {
      return code == null ? null : code.name();
    }
    return switch (code) {
      case InvalidCRS -> "InvalidSRS";
      case InvalidPoint, OperationNotSupported -> null;
      default -> code.name();
    };
  }
}
