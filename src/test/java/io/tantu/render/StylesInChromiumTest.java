package io.tantu.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.tantu.LiveService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.geodesy.MapCrs;
import io.tantu.page.Chromium;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.style.Colour;
import io.tantu.style.LayerStyle;
import io.tantu.style.Mark;
import io.tantu.style.MarkFill;
import io.tantu.style.PatternFill;
import io.tantu.style.PointSymbol;
import io.tantu.style.PolygonSymbol;
import io.tantu.style.ShippedFlatStyles;
import io.tantu.style.Stroke;
import io.tantu.style.StyleCatalog;
import io.tantu.style.StyleRule;
import io.tantu.style.Symbol;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each shipped style, drawn by the browser's map (OpenLayers in Chromium, the page's own flat
 * style) and by the renderer: the same features in the same view. Letters are left out: their fonts
 * differ.
 */
@LiveService
class StylesInChromiumTest {

  private static final String OPEN_LAYERS = "META-INF/resources/webjars/ol/10.7.0/dist/ol.js";
  private static final int SIDE = 384;
  private static final double MEAN_DIFFERENCE = 3;
  private static final double SHARE_DIFFERENT = 0.03;
  private static final int DIFFERENT = 32;

  private static final String DRAW =
      """
      async ([style, features, centre, resolution, side]) => {
        document.body.innerHTML = `<div id="map" style="width:${side}px;height:${side}px"></div>`;
        const wkt = new ol.format.WKT();
        const source = new ol.source.Vector({features: JSON.parse(features).map(one => {
          const feature = wkt.readFeature(one.wkt);
          feature.setProperties(one.properties);
          return feature;
        })});
        const map = new ol.Map({
          target: 'map', controls: [], pixelRatio: 1,
          layers: [new ol.layer.Vector({source, style: JSON.parse(style), renderBuffer: 200})],
          view: new ol.View({center: centre, resolution, constrainResolution: false}),
        });
        await new Promise(done => map.once('rendercomplete', done));
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = side;
        const context = canvas.getContext('2d');
        context.fillStyle = '#ffffff';
        context.fillRect(0, 0, side, side);
        const drawn = document.querySelector('#map canvas');
        if (drawn) context.drawImage(drawn, 0, 0);
        map.setTarget(null);
        return canvas.toDataURL('image/png').split(',')[1];
      }
      """;

  @Autowired private Catalog catalog;
  @Autowired private LayerStore store;
  @Autowired private StyleCatalog styles;
  @Autowired private LabelFont font;

  private record View(double lon, double lat, double resolution) {}

  /** The whole layer, a part of the city, and the layer's first feature from near. */
  private List<View> views(LayerDefinition layer) {
    LayerVersion version = store.requireCurrent(layer);
    Envelope all = version.bounds();
    Envelope first =
        store
            .feature(layer, version, 1)
            .map(feature -> feature.geometry().getEnvelopeInternal())
            .orElse(all);
    double metres = Math.max(all.getWidth(), all.getHeight()) * 111_000 / 0.78;
    return List.of(
        new View(all.centre().x, all.centre().y, Math.max(20, metres / SIDE * 1.05)),
        new View(106.1, 38.6, 110),
        new View(first.getMinX(), first.centre().y, 15));
  }

  @Test
  void eachStyleIsDrawnAsTheBrowserDrawsIt() throws IOException {
    List<String> faults = new ArrayList<>();
    StringBuilder figures = new StringBuilder("layer\tview\tmean\tshare\tdrawn\n");
    Path folder = Files.createDirectories(Path.of("target", "styles-in-chromium"));
    try (Chromium chromium = Chromium.launch()) {
      Page page = chromium.browser().newPage();
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(script()));
      for (LayerDefinition layer :
          catalog.layers().stream().filter(one -> one.data() != null).toList()) {
        int drawn = 0;
        for (int i = 0; i < views(layer).size(); i++) {
          drawn += compare(page, layer, styles.style(layer), i, folder, figures, faults);
        }
        if (drawn == 0) {
          faults.add(layer.id() + " is drawn in no view");
        }
      }
      for (LayerStyle style : others()) {
        compare(page, catalog.layer("zone"), style, 0, folder, figures, faults);
      }
    }
    Files.writeString(folder.resolve("figures.tsv"), figures);
    assertThat(faults).isEmpty();
  }

  /** What no shipped style has: patterns of marks. */
  private static List<LayerStyle> others() {
    return Arrays.stream(Mark.values())
        .map(
            mark -> {
              Stroke edge = Stroke.solid(Colour.opaque(0x14532d), 1);
              PointSymbol point = new PointSymbol(mark, 7, Colour.opaque(0x2f7d4f), edge);
              Symbol marks = new PolygonSymbol(new MarkFill(point, 16), null);
              LocalizedText title = new LocalizedText(mark.name(), mark.name());
              return new LayerStyle(
                  List.of(new StyleRule(0, "a", title, null, false, null, null, List.of(marks))));
            })
        .toList();
  }

  private int compare(
      Page page,
      LayerDefinition layer,
      LayerStyle style,
      int number,
      Path folder,
      StringBuilder figures,
      List<String> faults)
      throws IOException {
    View view = views(layer).get(number);
    MapCrs crs = MapCrs.of("EPSG:3857").orElseThrow();
    double[] centre = new double[2];
    crs.fromLonLat(view.lon, view.lat, centre);
    // The browser's hatches begin at the image's corner, the renderer's at the world's.
    double step = 48 * view.resolution;
    double half = SIDE / 2.0 * view.resolution;
    centre[0] = Math.rint((centre[0] - half) / step) * step + half;
    centre[1] = Math.rint((centre[1] + half) / step) * step - half;
    Envelope box =
        new Envelope(centre[0] - half, centre[0] + half, centre[1] - half, centre[1] + half);
    LayerVersion version = store.requireCurrent(layer);
    LayerStyle plain = ShippedFlatStyles.unlabelled(style);
    Picture ours =
        new MapRenderer(new PreparedLayers(store, 0), font, 0)
            .draw(
                List.of(new DrawnLayer(layer, version, plain)),
                new MapView(crs, box, SIDE, SIDE),
                0xFFFFFF);
    String png =
        (String)
            page.evaluate(
                DRAW,
                List.of(
                    ShippedFlatStyles.withoutLabels(style, layer),
                    features(layer, version, crs, box),
                    List.of(centre[0], centre[1]),
                    view.resolution,
                    SIDE));
    byte[] bytes = Base64.getDecoder().decode(png);
    BufferedImage theirs = ImageIO.read(new ByteArrayInputStream(bytes));
    Files.write(folder.resolve(layer.id() + number + "-browser.png"), bytes);
    Files.write(folder.resolve(layer.id() + number + "-render.png"), ours.png());
    // Chromium draws thin diagonals of a pattern lighter than their area, so that a hatch is
    // compared as it looks from afar.
    int block = patterned(plain) ? 8 : 1;
    double[] one = new double[3];
    double[] other = new double[3];
    double sum = 0;
    int different = 0;
    int drawn = 0;
    int blocks = SIDE / block;
    for (int i = 0; i < blocks * blocks; i++) {
      java.util.Arrays.fill(one, 0);
      java.util.Arrays.fill(other, 0);
      for (int j = 0; j < block * block; j++) {
        int x = i % blocks * block + j % block;
        int y = i / blocks * block + j / block;
        drawn += (theirs.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
        for (int k = 0; k < 3; k++) {
          one[k] += (ours.argb(x, y) >> 8 * k & 0xFF) / (double) (block * block);
          other[k] += (theirs.getRGB(x, y) >> 8 * k & 0xFF) / (double) (block * block);
        }
      }
      double most = 0;
      for (int k = 0; k < 3; k++) {
        sum += Math.abs(one[k] - other[k]);
        most = Math.max(most, Math.abs(one[k] - other[k]));
      }
      different += most > DIFFERENT ? 1 : 0;
    }
    double mean = sum / (3.0 * blocks * blocks);
    double share = different / (double) (blocks * blocks);
    figures.append("%s\t%d\t%.3f\t%.4f\t%d%n".formatted(layer.id(), number, mean, share, drawn));
    if (mean > MEAN_DIFFERENCE || share > SHARE_DIFFERENT) {
      faults.add("%s in view %d: mean %.2f, share %.4f".formatted(layer.id(), number, mean, share));
    }
    return drawn;
  }

  private static boolean patterned(LayerStyle style) {
    return style.rules().stream()
        .flatMap(rule -> rule.symbols().stream())
        .anyMatch(
            symbol ->
                symbol instanceof PolygonSymbol polygon && polygon.fill() instanceof PatternFill);
  }

  private String features(LayerDefinition layer, LayerVersion version, MapCrs crs, Envelope box) {
    double[] low = new double[2];
    double[] high = new double[2];
    crs.toLonLat(box.getMinX() - 20_000, box.getMinY() - 20_000, low);
    crs.toLonLat(box.getMaxX() + 20_000, box.getMaxY() + 20_000, high);
    List<Map<String, Object>> list = new ArrayList<>();
    try (Stream<Feature> features =
        store.features(
            layer, version, FeatureQuery.within(new Envelope(low[0], high[0], low[1], high[1])))) {
      features.forEach(feature -> list.add(json(layer, feature, crs)));
    }
    return new JsonMapper().writeValueAsString(list);
  }

  private static Map<String, Object> json(LayerDefinition layer, Feature feature, MapCrs crs) {
    Geometry geometry = feature.geometry().copy();
    double[] xy = new double[2];
    geometry.apply(
        (org.locationtech.jts.geom.CoordinateFilter)
            at -> {
              crs.fromLonLat(at.x, at.y, xy);
              at.x = xy[0];
              at.y = xy[1];
            });
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < layer.attributes().size(); i++) {
      if (feature.values()[i] != null) {
        properties.put(layer.attributes().get(i).name(), feature.values()[i]);
      }
    }
    return Map.of("wkt", geometry.toText(), "properties", properties);
  }

  private static String script() throws IOException {
    try (InputStream file =
        StylesInChromiumTest.class.getClassLoader().getResourceAsStream(OPEN_LAYERS)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
