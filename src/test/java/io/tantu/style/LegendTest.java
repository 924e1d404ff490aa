package io.tantu.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.LocalizedText;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class LegendTest {

  private static final Stroke EDGE =
      new Stroke(new Colour(0xb3332e, 0.5), 1.5, List.of(4.0, 2.0), "butt", "round");

  private static StyleRule rule(String title, Symbol... symbols) {
    return new StyleRule(
        0, title, new LocalizedText(title, title), null, false, null, null, List.of(symbols));
  }

  private static List<LegendEntry> legend(StyleRule... rules) {
    return Legend.of(new LayerStyle(List.of(rules)));
  }

  @Test
  void aPolygonShowsItsFillAndEdge() {
    PolygonSymbol polygon = new PolygonSymbol(new SolidFill(Colour.opaque(0x2f7d4f)), EDGE);
    assertThat(legend(rule("林地", polygon)))
        .containsExactly(
            new LegendEntry(
                new LocalizedText("林地", "林地"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"16\" viewBox=\"0 0 24 16\">"
                    + "<rect x=\"1.5\" y=\"1.5\" width=\"21\" height=\"13\" fill=\"#2f7d4f\""
                    + " stroke=\"#b3332e\" stroke-opacity=\"0.5\" stroke-width=\"1.5\""
                    + " stroke-dasharray=\"4 2\" stroke-linecap=\"butt\" stroke-linejoin=\"round\"/></svg>"));
  }

  @Test
  void labelsHaveNoLineAndRulesThatLookAndSoundAlikeHaveOne() {
    PolygonSymbol polygon = new PolygonSymbol(new SolidFill(Colour.opaque(0x2f7d4f)), null);
    TextSymbol label =
        new TextSymbol(
            "name",
            new TextSymbol.Font(List.of(), 10, "normal", "normal"),
            Colour.opaque(0),
            null,
            TextSymbol.Placement.CENTRED);
    assertThat(legend(rule("a", polygon), rule("a", polygon), rule("b", polygon), rule("c", label)))
        .extracting(entry -> entry.title().zh())
        .containsExactly("a", "b");
  }

  @ParameterizedTest
  @EnumSource
  void everyHatchIsAWellFormedPatternNamedByItsLook(Hatch hatch) throws Exception {
    HatchFill fill = new HatchFill(hatch, Colour.opaque(0xb3332e), 1, 8);
    String svg = legend(rule("a", new PolygonSymbol(fill, EDGE))).get(0).svg();
    assertThat(root(svg)).isEqualTo("svg");
    String id = SpriteName.of(fill);
    assertThat(svg).contains("<pattern id=\"" + id + "\"").contains("fill=\"url(#" + id + ")\"");
  }

  @ParameterizedTest
  @EnumSource
  void everyMarkIsWellFormedAndFitsTheSwatch(Mark mark) throws Exception {
    PointSymbol point = new PointSymbol(mark, 40, Colour.opaque(0x7a4fb0), null);
    String svg = legend(rule("a", point)).get(0).svg();
    assertThat(root(svg)).isEqualTo("svg");
    assertThat(svg).contains("#7a4fb0").doesNotContain("-0.").doesNotContain("\"-");
  }

  @Test
  void textsOfTheStyleNeverReachTheSvg() {
    PolygonSymbol polygon = new PolygonSymbol(new SolidFill(Colour.opaque(0)), null);
    assertThat(legend(rule("<script>", polygon)).get(0).svg()).doesNotContain("script");
  }

  private static String root(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement()
        .getTagName();
  }
}
