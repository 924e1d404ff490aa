package io.tantu.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {

  private static final String LAYER =
      """
      id: park
      title: {zh: 园区, en: Parks}
      group: control
      order: 5
      geometryType: polygon
      key: code
      label: name
      zone: true
      attributes:
        - {name: code, type: string, alias: {zh: 代码, en: Code}, required: true}
        - {name: name, type: string, alias: {zh: 名称, en: Name}}
        - {name: areaHa, type: number, alias: {zh: 面积, en: Area}, unit: 公顷, min: 0, max: 10}
      provenance: {kind: open, source: nobody}
      data: {file: park.geojson}
      """;

  @TempDir Path layers;

  @BeforeEach
  void layer() throws IOException {
    write("park/layer.yml", LAYER);
    write("park/park.geojson", "{}");
  }

  private void write(String file, String text) throws IOException {
    Path path = layers.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void readsALayer() {
    LayerDefinition park = CatalogReader.read(layers).layer("park");
    assertThat(park.title().zh()).isEqualTo("园区");
    assertThat(park.geometryType()).isEqualTo(GeometryType.POLYGON);
    assertThat(park.attribute("areaHa").orElseThrow().max()).isEqualTo(10);
    assertThat(park.folder()).isEqualTo(layers.resolve("park"));
  }

  @Test
  void readsIndicatorsAndNamesTheDefinitionsItHas() throws IOException {
    write("indicators.yml", indicator("areaHa > 1"));
    IndicatorDefinition share = CatalogReader.read(layers).indicator("park-share");
    assertThat(share.definition(null).id()).isEqualTo("all");
    assertThatThrownBy(() -> share.definition("law"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("it has all");
  }

  @Test
  void anIndicatorThatNamesAnUnknownAttributeStopsTheStart() throws IOException {
    write("indicators.yml", indicator("volume > 1"));
    assertThatThrownBy(() -> CatalogReader.read(layers))
        .hasMessageContaining("indicators.yml")
        .hasMessageContaining("park-share")
        .hasMessageContaining("names 'volume'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "attributes: [areaHa], perHectare: false|'factor' is missing or 0",
        "attributes: [], factor: 1|'attributes' is empty",
        "factor: 1|'attributes' is empty",
        "count: true, attributes: [areaHa], factor: 1|'count' counts features",
        "count: true, perHectare: true, factor: 1|a count is not 'perHectare'",
        "count: true, factor: 1|layer 'park' has no points to count"
      })
  void anAmountThatSumsNothingOrTheWrongThingStopsTheStart(String value, String message)
      throws IOException {
    write(
        "indicators.yml",
        indicator("areaHa > 1")
            .replace("kind: coverage", "kind: amount")
            .replace("verified: true,", "verified: true, value: {" + value + "},"));
    assertThatThrownBy(() -> CatalogReader.read(layers))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aShareWithinPointsStopsTheStart() throws IOException {
    write(
        "site/layer.yml",
        LAYER
            .replace("park", "site")
            .replace("{zh: 园区, en: Parks}", "{zh: 场站, en: Sites}")
            .replace("polygon", "point")
            .replace("zone: true", "zone: false"));
    write("site/site.geojson", "{}");
    write(
        "indicators.yml",
        indicator("areaHa > 1")
            .replace("kind: coverage", "kind: share")
            .replace("verified: true,", "verified: true, within: [{layer: site}],"));
    assertThatThrownBy(() -> CatalogReader.read(layers))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("layer 'site' has no areas");
  }

  @ParameterizedTest
  @CsvSource({"园区, Sites, 园区", "场站, Parks, Parks"})
  void twoLayersOfOneTitleStopTheStart(String zh, String en, String shared) throws IOException {
    String title = "{zh: %s, en: %s}".formatted(zh, en);
    write("site/layer.yml", LAYER.replace("park", "site").replace("{zh: 园区, en: Parks}", title));
    write("site/site.geojson", "{}");
    assertThatThrownBy(() -> CatalogReader.read(layers))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("'park' and 'site' are both called '" + shared + "'");
  }

  @Test
  void anEmptyListOfIndicatorsIsNone() throws IOException {
    write("indicators.yml", "indicators:\n");
    assertThat(CatalogReader.read(layers).indicators()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "    kind: coverage|'kind' is missing",
        "    defaultDefinition: all|has no definition 'null'"
      })
  void anIndicatorThatLacksWhatItNeedsStopsTheStart(String line, String message)
      throws IOException {
    write("indicators.yml", indicator("areaHa > 1").replace(line.strip(), ""));
    assertThatThrownBy(() -> CatalogReader.read(layers))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(message);
  }

  private static String indicator(String where) {
    return """
    indicators:
      - id: park-share
        title: {zh: 园区占比, en: Park share}
        kind: coverage
        unit: "%%"
        defaultDefinition: all
        definitions:
          - {id: all, title: {zh: 全部, en: All}, verified: true, parts: [{layer: park, where: "%s"}]}
    """
        .formatted(where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "order: 5|colour: red|unknown key 'colour'",
        "order: 5|order: [|line",
        "id: park|id: garden|differs from its folder 'park'",
        "id: park|id: Park|not kebab-case",
        "group: control|group: fun|fun",
        "geometryType: polygon|geometryType: blob|blob",
        "geometryType: polygon|geometryType: point|a zone layer needs polygons",
        "key: code|key: number|key 'number' is not among the attributes",
        "min: 0, max: 10|min: 20, max: 10|min above max",
        "name: areaHa|name: fid|not a camelCase name",
        "name: areaHa|name: name|stands twice",
        "file: park.geojson|file: gone.geojson|'gone.geojson' is not in the folder",
        "file: park.geojson|file: park.geojson, map: {MC: nmae}|data.map to 'nmae' is not among the attributes",
        "order: 5|id: park|Duplicate",
        "order: 5|grid: {value: height}|grid.value 'height' is not among the attributes",
        "order: 5|grid: {from: [1]}|'grid.value' is missing",
        "order: 5|grid: {value: areaHa, from: [1, 5, 5]}|grid.from is not ascending",
        "order: 5|grid: {value: areaHa, amounts: true}|'amounts' of points",
        "order: 5|grid: {value: areaHa, cell: code}|a polygon is of many cells",
        "order: 5|grid: {value: areaHa, most: 10}|grid.most is of amounts"
      })
  void aWrongLayerFileSaysWhatAndWhere(String good, String bad, String message) throws IOException {
    write("park/layer.yml", LAYER.replace(good, bad));
    assertThatThrownBy(() -> CatalogReader.read(layers))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("park/layer.yml")
        .hasMessageContaining(message);
  }

  @Test
  void unknownNamesListTheKnownOnes() {
    Catalog catalog = CatalogReader.read(layers);
    assertThatThrownBy(() -> catalog.layer("forest")).hasMessageContaining("known ones are park");
    assertThatThrownBy(() -> catalog.zoneLayer("x")).hasMessageContaining("known ones are park");
  }

  @Test
  void anEmptyFolderIsNamed(@TempDir Path empty) {
    assertThatThrownBy(() -> CatalogReader.read(empty)).hasMessageContaining("--layers DIR");
    assertThatThrownBy(() -> CatalogReader.read(empty.resolve("gone")))
        .hasMessageContaining("cannot be read");
  }
}
