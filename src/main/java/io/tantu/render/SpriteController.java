package io.tantu.render;

import io.tantu.catalog.Catalog;
import io.tantu.style.StyleCatalog;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sprite of the dataset's Mapbox style, for plain and for fine screens. */
@RestController
class SpriteController {

  private static final String PATH = "/ogc/styles/default/sprite";

  private final List<SpriteSheet> sheets;

  SpriteController(Catalog catalog, StyleCatalog styles) {
    var all = catalog.layers().stream().map(styles::style).toList();
    this.sheets = List.of(SpriteSheet.of(all, 1), SpriteSheet.of(all, 2));
  }

  @GetMapping(PATH + ".json")
  ResponseEntity<Map<String, SpriteSheet.Place>> places() {
    return answer(MediaType.APPLICATION_JSON, sheets.get(0).places());
  }

  @GetMapping(PATH + "@2x.json")
  ResponseEntity<Map<String, SpriteSheet.Place>> finePlaces() {
    return answer(MediaType.APPLICATION_JSON, sheets.get(1).places());
  }

  @GetMapping(PATH + ".png")
  ResponseEntity<byte[]> picture() {
    return answer(MediaType.IMAGE_PNG, sheets.get(0).picture().png());
  }

  @GetMapping(PATH + "@2x.png")
  ResponseEntity<byte[]> finePicture() {
    return answer(MediaType.IMAGE_PNG, sheets.get(1).picture().png());
  }

  private static <T> ResponseEntity<T> answer(MediaType type, T body) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noCache()).body(body);
  }
}
