package io.tantu.ogc.wms;

import io.tantu.ogc.map.KeyValues;
import io.tantu.ogc.map.PictureFormat;
import io.tantu.ogc.wms.ServiceException.Code;
import io.tantu.ogc.wms.WmsAnswers.Answer;
import io.tantu.problem.ProblemException;
import io.tantu.render.MessageImage;
import io.tantu.render.Picture;
import io.tantu.style.ServiceOrigin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one address of the Web Map Service. A request that cannot be answered gets the standard's
 * exception, as a report or drawn into the picture, as {@code EXCEPTIONS} wants it; its status is
 * 200, as clients of the protocol expect, and 503 when the service is not able to answer.
 */
@RestController
class WmsController {

  private static final Logger LOG = LoggerFactory.getLogger(WmsController.class);

  private static final int MESSAGE_SIDE = 256;

  private final WmsAnswers answers;
  private final WmsCapabilities capabilities;
  private final MessageImage messages;

  WmsController(WmsAnswers answers, WmsCapabilities capabilities, MessageImage messages) {
    this.answers = answers;
    this.capabilities = capabilities;
    this.messages = messages;
  }

  @GetMapping("/wms")
  ResponseEntity<byte[]> wms(HttpServletRequest request) {
    KeyValues values = new KeyValues(request);
    WmsVersion version = version(values);
    try {
      return ok(answer(values, version, request));
    } catch (ServiceException e) {
      return refused(e, values, version);
    } catch (ProblemException e) {
      if (e.kind() == ProblemException.Kind.UNAVAILABLE) {
        LOG.warn("{}: {}", e.code(), e.getMessage(), e.getCause());
      }
      return refused(ServiceException.unavailable(e.getMessage()), values, version);
    }
  }

  /** The version in which to answer, also when the one asked for does not exist. */
  private static WmsVersion version(KeyValues values) {
    String wanted = values.get("VERSION").or(() -> values.get("WMTVER")).orElse("");
    return wanted.isEmpty() && values.has("SRS")
        ? WmsVersion.V1_1_1
        : WmsVersion.negotiated(wanted);
  }

  private Answer answer(KeyValues values, WmsVersion version, HttpServletRequest request) {
    if (!values.doubled().isEmpty()) {
      String name = values.doubled().iterator().next();
      throw ServiceException.of(
          name, "Parameter %s was given more than once.".formatted(KeyValues.shown(name)));
    }
    String operation = values.text("REQUEST").toLowerCase(Locale.ROOT);
    String service = values.text("SERVICE");
    boolean serviceWanted = operation.equals("getcapabilities");
    if (!service.equalsIgnoreCase("WMS") && (serviceWanted || !service.isEmpty())) {
      throw ServiceException.of(
          "SERVICE", "SERVICE is '%s'; WMS is wanted.".formatted(KeyValues.shown(service)));
    }
    if (operation.equals("getcapabilities") || operation.equals("capabilities")) {
      return capabilities.of(version, address(request));
    }
    String number = values.text("VERSION");
    if (!number.isEmpty() && WmsVersion.of(number).isEmpty()) {
      throw ServiceException.of(
          "VERSION",
          "VERSION is '%s'; 1.1.1 and 1.3.0 are offered.".formatted(KeyValues.shown(number)));
    }
    return switch (operation) {
      case "getmap", "map" -> {
        versionGiven(number);
        yield answers.map(values, version);
      }
      case "getfeatureinfo" -> {
        versionGiven(number);
        yield answers.info(values, version);
      }
      case "getlegendgraphic" -> answers.legend(values, version);
      default ->
          throw ServiceException.of(
              Code.OperationNotSupported,
              "REQUEST",
              "REQUEST is '%s'; GetCapabilities, GetMap, GetFeatureInfo and GetLegendGraphic are offered."
                  .formatted(KeyValues.shown(values.text("REQUEST"))));
    };
  }

  private static void versionGiven(String number) {
    if (number.isEmpty()) {
      throw ServiceException.of("VERSION", "Parameter VERSION is missing; 1.1.1 or 1.3.0.");
    }
  }

  private static String address(HttpServletRequest request) {
    return ServiceOrigin.of(request) + "/wms";
  }

  private static ResponseEntity<byte[]> ok(Answer answer) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .header("Content-Type", answer.type())
        .body(answer.body());
  }

  private ResponseEntity<byte[]> refused(
      ServiceException exception, KeyValues values, WmsVersion version) {
    String form = values.text("EXCEPTIONS").toLowerCase(Locale.ROOT);
    if (form.endsWith("inimage") || form.endsWith("blank")) {
      try {
        return ok(drawn(exception, values, form.endsWith("blank")));
      } catch (ProblemException noFont) {
        LOG.warn("{}: {}", noFont.code(), noFont.getMessage());
      }
    }
    return ResponseEntity.status(
            exception.unavailable() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
        .cacheControl(CacheControl.noStore())
        .header("Content-Type", version.exceptionType() + ";charset=UTF-8")
        .body(ExceptionReport.of(exception, version));
  }

  private Answer drawn(ServiceException exception, KeyValues values, boolean blank) {
    PictureFormat format = PictureFormat.of(values.text("FORMAT")).orElse(PictureFormat.PNG);
    int background;
    try {
      background = Background.of(values, format);
    } catch (ServiceException e) {
      background = 0xFFFFFF;
    }
    int width = side(values.text("WIDTH"));
    int height = side(values.text("HEIGHT"));
    Picture picture =
        blank
            ? Picture.blank(width, height, background)
            : messages.of(exception.getMessage(), width, height, background);
    return new Answer(format.contentType(), format.bytes(picture));
  }

  private static int side(String text) {
    int side = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    return side >= 1 && side <= MapRequest.LARGEST ? side : MESSAGE_SIDE;
  }
}
