package io.tantu.geoserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedSldTest {

  private static MarkedSld marked(String sld) {
    return MarkedSld.of("wood", "styles/wood.sld", sld.getBytes(StandardCharsets.UTF_8));
  }

  private static String document(String version, String inside) {
    return """
    <StyledLayerDescriptor version="%s" xmlns="http://www.opengis.net/sld" xmlns:xlink="http://www.w3.org/1999/xlink">
    <NamedLayer><UserStyle>%s</UserStyle></NamedLayer></StyledLayerDescriptor>"""
        .formatted(version, inside);
  }

  static Stream<Path> shipped() throws IOException {
    return Files.list(Path.of("styles")).filter(file -> file.toString().endsWith(".sld")).sorted();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedStyleCanBeSent(Path file) throws IOException {
    MarkedSld sld = MarkedSld.of("it", file.toString(), Files.readAllBytes(file));
    assertThat(sld.version()).isEqualTo("1.0.0");
    assertThat(sld.contentType()).hasToString("application/vnd.ogc.sld+xml;charset=UTF-8");
    assertThat(MarkedSld.ours(sld.bytes())).isTrue();
    assertThat(MarkedSld.ours(Files.readAllBytes(file))).isFalse();
    // What it draws is untouched, and Chinese is as it was.
    String before = Files.readString(file).replaceAll("\\s+", "");
    String after = new String(sld.bytes(), StandardCharsets.UTF_8).replaceAll("\\s+", "");
    String rules = before.substring(before.indexOf("<sld:FeatureTypeStyle>"));
    assertThat(after).contains(rules.substring(0, rules.indexOf("</sld:UserStyle>")));
  }

  @Test
  void version11HasItsOwnMediaTypeAndNameOfSymbols() {
    MarkedSld sld = marked(document("1.1.0", "<IsDefault>1</IsDefault>"));
    assertThat(sld.contentType()).hasToString("application/vnd.ogc.se+xml;charset=UTF-8");
    assertThat(new String(sld.bytes(), StandardCharsets.UTF_8))
        .contains(
            "<UserStyle><se:Name xmlns:se=\"http://www.opengis.net/se\">tantu.wood</se:Name>");
  }

  @Test
  void aNameThatIsThereIsExchanged() {
    MarkedSld sld = marked(document("1.0.0", "<Name>old</Name>"));
    assertThat(new String(sld.bytes(), StandardCharsets.UTF_8))
        .contains("<UserStyle><Name>tantu.wood</Name></UserStyle>");
  }

  @Test
  void theSameFileGivesTheSameBytes() {
    String sld = document("1.0.0", "<Title>林地</Title>");
    assertThat(marked(sld).bytes()).isEqualTo(marked(sld).bytes());
    assertThat(marked(sld).hash())
        .matches("[0-9a-f]{12}")
        .isNotEqualTo(marked(sld.replace("林地", "湖泊")).hash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tree.svg", "./tree.svg", "file:/etc/passwd", "", "//host/tree.svg", "http:tree"})
  void aGraphicThatGeoServerDoesNotHaveIsReported(String address) {
    assertThatThrownBy(() -> marked(document("1.0.0", graphic(address))))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("style-graphic"))
        .hasMessageContaining("'" + address + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/tree.svg", "data:image/png;base64,AAAA"})
  void aGraphicWithAWholeAddressIsTaken(String address) {
    assertThat(marked(document("1.0.0", graphic(address))).bytes()).isNotEmpty();
  }

  private static String graphic(String address) {
    return "<ExternalGraphic><OnlineResource xlink:href=\"%s\"/></ExternalGraphic>"
        .formatted(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a",
        "<!DOCTYPE a><a/>",
        "<StyledLayerDescriptor version=\"1.0.0\"/>",
        "<StyledLayerDescriptor version=\"2.0\"><UserStyle/></StyledLayerDescriptor>",
        "<Other version=\"1.0.0\"><UserStyle/></Other>"
      })
  void whatIsNoStyleIsRefused(String sld) {
    assertThatThrownBy(() -> marked(sld))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.code()).isEqualTo("bad-style"));
  }
}
