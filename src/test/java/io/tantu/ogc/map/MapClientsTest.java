package io.tantu.ogc.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.LiveService;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Programs that others wrote take the maps: GDAL and OWSLib from Debian. */
@LiveService
class MapClientsTest {

  @TempDir private Path folder;
  @LocalServerPort private int port;
  private Pictures pictures;

  @BeforeEach
  void ask() {
    pictures = new Pictures(port);
  }

  private String run(String... command) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Boolean.parseBoolean(System.getenv("CI")) || Files.isExecutable(Path.of(command[0])),
        () -> command[0] + " is missing: NOT tested with it");
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String text = Files.readString(printed, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(String.join(" ", command) + "\n" + text).isZero();
    return text;
  }

  @ParameterizedTest
  @CsvSource({
    "1.1.1,SRS,EPSG:4490",
    "1.3.0,CRS,EPSG:4490",
    "1.3.0,CRS,EPSG:4326",
    "1.1.1,SRS,EPSG:3857",
    "1.3.0,CRS,EPSG:3857",
    "1.3.0,CRS,EPSG:4544"
  })
  void gdalReadsTheMapWhereItLies(String version, String key, String crs) throws Exception {
    String list = run("/usr/bin/gdalinfo", "WMS:" + pictures.origin() + "/wms?VERSION=" + version);
    assertThat(list).contains("森林小班", "LAYERS=forest");
    Path png = folder.resolve("map.png");
    String[] box =
        switch (crs) {
          case "EPSG:3857" -> new String[] {"11777000", "4648000", "11905000", "4520000"};
          case "EPSG:4544" -> new String[] {"560000", "4290000", "660000", "4190000"};
          default -> new String[] {"105.8", "38.7", "106.8", "37.7"};
        };
    Path service = folder.resolve("service.xml");
    Files.writeString(
        service,
        """
        <GDAL_WMS><Service name="WMS"><Version>%s</Version><ServerUrl>%s/wms?</ServerUrl>
        <%s>%s</%s><Layers>county</Layers><Styles></Styles><ImageFormat>image/png</ImageFormat>
        <BBoxOrder>%s</BBoxOrder></Service>
        <DataWindow><UpperLeftX>%s</UpperLeftX><UpperLeftY>%s</UpperLeftY><LowerRightX>%s</LowerRightX><LowerRightY>%s</LowerRightY>
        <SizeX>300</SizeX><SizeY>300</SizeY></DataWindow><BandsCount>3</BandsCount></GDAL_WMS>
        """
            .formatted(
                version,
                pictures.origin(),
                key,
                crs,
                key,
                version.equals("1.3.0") && !crs.equals("EPSG:3857") ? "yxYX" : "xyXY",
                box[0],
                box[1],
                box[2],
                box[3]));
    run(
        "/usr/bin/gdal_translate",
        "-q",
        "-of",
        "PNG",
        "-outsize",
        "300",
        "300",
        service.toString(),
        png.toString());
    BufferedImage image = ImageIO.read(png.toFile());
    int dark = 0;
    for (int i = 0; i < 300 * 300; i++) {
      dark += (image.getRGB(i % 300, i / 300) & 0xFF) < 200 ? 1 : 0;
    }
    assertThat(dark).as("county lines and names").isBetween(1_000, 12_000);
  }

  @ParameterizedTest
  @CsvSource({"1.1.1", "1.3.0"})
  void owsLibReadsTheCapabilitiesAndTheMap(String version) throws Exception {
    String told =
        run(
            "/usr/bin/python3",
            "-c",
            """
            from owslib.wms import WebMapService
            wms = WebMapService('%s/wms', version='%s')
            forest = wms['forest']
            print(forest.title, sorted(forest.crsOptions), forest.attribution['title'])
            print(sorted(op.name for op in wms.operations), len(wms.contents))
            image = wms.getmap(layers=['forest', 'county'], styles=['', ''], srs='EPSG:4490',
                               bbox=(105.8, 37.7, 106.8, 38.7), size=(200, 200), format='image/png')
            print(image.read()[:4])
            info = wms.getfeatureinfo(layers=['county'], srs='EPSG:4490', bbox=(105.8, 37.7, 106.8, 38.7),
                size=(200, 200), format='image/png', query_layers=['county'], info_format='text/plain', xy=(140, 120))
            print(info.read().decode())
            """
                .formatted(pictures.origin(), version));
    assertThat(told).contains("森林小班", "EPSG:4523", "GetFeatureInfo", "PNG", "灵武市");
  }

  @ParameterizedTest
  @CsvSource({"WebMercatorQuad", "WorldCRS84Quad", "CGCS2000Quad"})
  void gdalReadsTheTilesWhereTheyLie(String set) throws Exception {
    String source =
        "WMTS:%s/wmts/1.0.0/WMTSCapabilities.xml,layer=county,tilematrixset=%s"
            .formatted(pictures.origin(), set);
    String told = run("/usr/bin/gdalinfo", source);
    assertThat(told).contains(set.equals("WebMercatorQuad") ? "Pseudo-Mercator" : "GEOGCRS");
    Path png = folder.resolve("tiles.png");
    boolean mercator = set.equals("WebMercatorQuad");
    run(
        "/usr/bin/gdal_translate",
        "-q",
        "-of",
        "PNG",
        "-projwin",
        mercator ? "11777000" : "105.8",
        mercator ? "4648000" : "38.7",
        mercator ? "11905000" : "106.8",
        mercator ? "4520000" : "37.7",
        "-outsize",
        "300",
        "300",
        source,
        png.toString());
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(Pictures.drawn(image)).as("county lines and names").isBetween(1_000, 20_000);
  }

  @Test
  void owsLibReadsTheTiles() throws Exception {
    String told =
        run(
            "/usr/bin/python3",
            "-c",
            """
            from owslib.wmts import WebMapTileService
            wmts = WebMapTileService('%s/wmts')
            print(wmts['forest'].title, sorted(wmts.tilematrixsets), sorted(op.name for op in wmts.operations))
            tile = wmts.gettile(layer='forest', tilematrixset='CGCS2000Quad', tilematrix='9', row=71, column=204, format='image/png')
            print(tile.read()[:4])
            """
                .formatted(pictures.origin()));
    assertThat(told).contains("森林小班", "CGCS2000Quad", "GetTile", "PNG");
  }
}
