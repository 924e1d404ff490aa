package io.tantu.ogc.wmts;

import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.MatrixTile;
import io.tantu.geodesy.TileMatrix;
import io.tantu.ogc.map.InfoFormat;
import io.tantu.ogc.map.KeyValues;
import io.tantu.ogc.map.MapLayers;
import io.tantu.ogc.map.PictureFormat;
import io.tantu.ogc.map.PlaceInfo;
import io.tantu.ogc.map.TilePictures;
import io.tantu.ogc.map.TilePictures.Content;
import io.tantu.ogc.wmts.OwsException.Code;
import io.tantu.problem.ProblemException;
import io.tantu.style.ServiceOrigin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Map tiles by key-value pairs and by addresses. The addresses in the capabilities name the
 * content's revision, so that a tile may be kept for a year; others are checked by their ETag.
 */
@RestController
class WmtsController {

  private static final String XML = "text/xml;charset=UTF-8";

  private final MapLayers layers;
  private final TilePictures tiles;
  private final WmtsCapabilities capabilities;
  private final PlaceInfo places;

  WmtsController(
      MapLayers layers, TilePictures tiles, WmtsCapabilities capabilities, PlaceInfo places) {
    this.layers = layers;
    this.tiles = tiles;
    this.capabilities = capabilities;
    this.places = places;
  }

  @GetMapping("/wmts/1.0.0/WMTSCapabilities.xml")
  ResponseEntity<byte[]> document(HttpServletRequest request) {
    return xml(200, capabilities.of(ServiceOrigin.of(request)));
  }

  @GetMapping("/wmts/{layer}/{revision}/{style}/{set}/{matrix}/{row}/{file}")
  ResponseEntity<byte[]> tile(
      @PathVariable String layer,
      @PathVariable String revision,
      @PathVariable String style,
      @PathVariable String set,
      @PathVariable String matrix,
      @PathVariable String row,
      @PathVariable String file,
      ServletWebRequest request) {
    return answered(
        () -> {
          int dot = file.lastIndexOf('.');
          String col = dot < 0 ? file : file.substring(0, dot);
          PictureFormat format = format(dot < 0 ? "" : file.substring(dot + 1));
          checkStyle(style);
          Content content = content(layer, revision);
          return tiles.answer(content, address(set, matrix, row, col), format, request);
        });
  }

  @GetMapping("/wmts")
  ResponseEntity<byte[]> wmts(HttpServletRequest request, ServletWebRequest conditions) {
    return answered(
        () -> {
          KeyValues values = new KeyValues(request);
          for (String name : values.doubled()) {
            throw OwsException.invalid(
                name, "Parameter %s was given more than once.".formatted(KeyValues.shown(name)));
          }
          String service = required(values, "SERVICE");
          if (!service.equalsIgnoreCase("WMTS")) {
            throw OwsException.invalid(
                "Service", "Service is '%s'; WMTS is wanted.".formatted(KeyValues.shown(service)));
          }
          String operation = required(values, "REQUEST");
          return switch (operation.toLowerCase(Locale.ROOT)) {
            case "getcapabilities" -> xml(200, capabilities.of(ServiceOrigin.of(request)));
            case "gettile" -> {
              checkVersion(values);
              checkStyle(required(values, "STYLE"));
              yield tiles.answer(
                  content(required(values, "LAYER"), values.get("V").orElse(null)),
                  address(values),
                  format(required(values, "FORMAT")),
                  conditions);
            }
            case "getfeatureinfo" -> {
              checkVersion(values);
              yield info(values);
            }
            default ->
                throw new OwsException(
                    Code.OperationNotSupported,
                    "Request",
                    "Request is '%s'; GetCapabilities, GetTile and GetFeatureInfo are offered."
                        .formatted(KeyValues.shown(operation)));
          };
        });
  }

  private static String required(KeyValues values, String name) {
    return values.get(name).orElseThrow(() -> OwsException.missing(name));
  }

  private static void checkVersion(KeyValues values) {
    String version = required(values, "VERSION");
    if (!version.equals("1.0.0")) {
      throw OwsException.invalid(
          "Version", "Version is '%s'; 1.0.0 is offered.".formatted(KeyValues.shown(version)));
    }
  }

  private static void checkStyle(String style) {
    if (!style.equals("default")) {
      throw OwsException.invalid(
          "Style", "There is no style '%s'; use default.".formatted(KeyValues.shown(style)));
    }
  }

  private static MatrixTile address(KeyValues values) {
    return address(
        required(values, "TILEMATRIXSET"),
        required(values, "TILEMATRIX"),
        required(values, "TILEROW"),
        required(values, "TILECOL"));
  }

  private static MatrixTile address(String set, String matrix, String row, String col) {
    try {
      return MatrixTile.of(set, matrix, row, col);
    } catch (ProblemException e) {
      String part = e.details().get(MatrixTile.PART).toString();
      boolean outside = e.code().equals("tile-out-of-range") && !part.equals("tileMatrix");
      throw new OwsException(
          outside ? Code.TileOutOfRange : Code.InvalidParameterValue,
          StringUtils.capitalize(part),
          e.getMessage());
    }
  }

  private static PictureFormat format(String name) {
    return PictureFormat.of(name)
        .orElseThrow(
            () ->
                OwsException.invalid(
                    "Format",
                    "Format is '%s'; image/png and image/jpeg are offered."
                        .formatted(KeyValues.shown(name))));
  }

  private Content content(String layer, String revision) {
    List<LayerDefinition> found = layers.named(layer);
    if (found.isEmpty()) {
      throw OwsException.invalid(
          "Layer",
          "There is no layer '%s'; GetCapabilities lists what there is."
              .formatted(KeyValues.shown(layer)));
    }
    return tiles.content(found, revision);
  }

  private ResponseEntity<byte[]> info(KeyValues values) {
    checkStyle(required(values, "STYLE"));
    Content content = content(required(values, "LAYER"), null);
    MatrixTile address = address(values);
    String name = required(values, "INFOFORMAT");
    InfoFormat format =
        InfoFormat.of(name)
            .orElseThrow(
                () ->
                    OwsException.invalid(
                        "InfoFormat",
                        "InfoFormat is '%s'; application/json, text/plain and text/html are offered."
                            .formatted(KeyValues.shown(name))));
    int x = pixel(values, "I");
    int y = pixel(values, "J");
    byte[] body =
        places.at(content.layers(), TilePictures.view(address), x + 0.5, y + 0.5, 10, format);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .header("Content-Type", format.mediaType() + ";charset=UTF-8")
        .body(body);
  }

  private static int pixel(KeyValues values, String name) {
    String text = required(values, name);
    if (!text.matches("\\d{1,6}") || Integer.parseInt(text) >= TileMatrix.TILE) {
      throw new OwsException(
          Code.PointIJOutOfRange,
          name,
          "%s is '%s'; a pixel from 0 to %d is wanted."
              .formatted(name, KeyValues.shown(text), TileMatrix.TILE - 1));
    }
    return Integer.parseInt(text);
  }

  private static ResponseEntity<byte[]> answered(Supplier<ResponseEntity<byte[]>> work) {
    try {
      return work.get();
    } catch (OwsException e) {
      return xml(e.status(), e.report());
    } catch (ProblemException e) {
      OwsException unable = new OwsException(Code.NoApplicableCode, null, e.getMessage());
      return xml(unable.status(), unable.report());
    }
  }

  private static ResponseEntity<byte[]> xml(int status, byte[] body) {
    return ResponseEntity.status(status)
        .cacheControl(status == 200 ? CacheControl.noCache() : CacheControl.noStore())
        .header("Content-Type", XML)
        .body(body);
  }
}
