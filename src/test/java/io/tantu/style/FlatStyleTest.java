package io.tantu.style;

import static io.tantu.style.Slds.compare;
import static io.tantu.style.Slds.document;
import static io.tantu.style.Slds.filled;
import static io.tantu.style.Slds.filter;
import static io.tantu.style.Slds.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FlatStyleTest {

  private static String filterOf(String condition) {
    LayerStyle style = read(document(filled("a", condition, "#000000")));
    return json(FlatStyle.of(style, Slds.LAYER).get(0).get("filter"));
  }

  private static Map<String, Object> symbolOf(Symbol symbol) {
    return FlatSymbol.of(symbol, Slds.LAYER);
  }

  private static String json(Object value) {
    return new JsonMapper().writeValueAsString(value).replace('"', '\'');
  }

  private static final String PRESENT = "['!=',['coalesce',['get','powerKw'],'\\u0000'],'\\u0000']";

  @ParameterizedTest
  @CsvSource({"EqualTo,==,!=", "NotEqualTo,!=,==", "LessThan,<,>=", "GreaterThanOrEqualTo,>=,<"})
  void aNegatedComparisonIsTheOppositeOneSoThatAbsentValuesMeetNeither(
      String operator, String plain, String negated) {
    String comparison = compare(operator, "powerKw", "30");
    assertThat(filterOf(filter(comparison))).isEqualTo(guarded(plain));
    assertThat(filterOf(filter("<ogc:Not>" + comparison + "</ogc:Not>")))
        .isEqualTo(guarded(negated));
  }

  private static String guarded(String sign) {
    String test = "['%s',['get','powerKw'],30]".formatted(sign);
    return sign.equals("==") ? test : "['all'," + PRESENT + "," + test + "]";
  }

  @Test
  void andOrNullAndBetweenBecomeExpressions() {
    String between =
        "<ogc:PropertyIsBetween><ogc:PropertyName>powerKw</ogc:PropertyName><ogc:LowerBoundary><ogc:Literal>2</ogc:Literal></ogc:LowerBoundary><ogc:UpperBoundary><ogc:Literal>4.5</ogc:Literal></ogc:UpperBoundary></ogc:PropertyIsBetween>";
    String isNull =
        "<ogc:PropertyIsNull><ogc:PropertyName>powerKw</ogc:PropertyName></ogc:PropertyIsNull>";
    String absent = PRESENT.replace("!=", "==");
    assertThat(filterOf(filter("<ogc:Or>" + between + isNull + "</ogc:Or>")))
        .isEqualTo(
            "['any',['all',%s,['between',['get','powerKw'],2,4.5]],%s]".formatted(PRESENT, absent));
    assertThat(filterOf(filter("<ogc:Not><ogc:Or>" + between + isNull + "</ogc:Or></ogc:Not>")))
        .isEqualTo(
            "['all',['any',['all',%1$s,['<',['get','powerKw'],2]],['all',%1$s,['>',['get','powerKw'],4.5]]],%1$s]"
                .formatted(PRESENT));
    assertThat(filterOf(filter("<ogc:And>" + isNull + "</ogc:And>")))
        .as("OpenLayers takes 'all' with two or more only")
        .isEqualTo(absent);
  }

  @Test
  void scalesBecomeResolutionsOfPixelsOf28Hundredths() {
    assertThat(
            filterOf(
                "<MinScaleDenominator>100000</MinScaleDenominator><MaxScaleDenominator>500000</MaxScaleDenominator>"))
        .isEqualTo("['all',['>=',['resolution'],28],['<',['resolution'],140]]");
  }

  @Test
  void anElseRuleIsTheNegationOfTheOtherRulesOfItsPassWhereverItStands() {
    String a = filled("a", filter(compare("EqualTo", "kind", "x")), "#000001");
    String b = filled("b", filter(compare("EqualTo", "kind", "y")), "#000002");
    String rest = filled("rest", "<ElseFilter/>", "#000003");
    String expected = "['!',['any',['==',['get','kind'],'x'],['==',['get','kind'],'y']]]";
    List<Map<String, Object>> last = FlatStyle.of(read(document(a + b + rest)), Slds.LAYER);
    List<Map<String, Object>> first = FlatStyle.of(read(document(rest + a + b)), Slds.LAYER);
    assertThat(json(last.get(2).get("filter"))).isEqualTo(expected);
    assertThat(json(first.get(0).get("filter"))).isEqualTo(expected);
  }

  @Test
  void anElseRuleBesideARuleForEverythingIsLeftOut() {
    String sld =
        document(filled("all", "", "#000001") + filled("rest", "<ElseFilter/>", "#000002"));
    assertThat(FlatStyle.of(read(sld), Slds.LAYER)).extracting("name").containsExactly("all");
  }

  @Test
  void laterPassesLieAboveAndTheirElseDoesNotSeeEarlierOnes() {
    String pass = "<FeatureTypeStyle>%s</FeatureTypeStyle>";
    String sld =
        Slds.passes(
            pass.formatted(filled("under", "", "#000001"))
                + pass.formatted(filled("over", "<ElseFilter/>", "#000002")));
    assertThat(json(FlatStyle.of(read(sld), Slds.LAYER)))
        .isEqualTo(
            "[{'name':'under','style':[{'fill-color':'#000001','z-index':0}]},"
                + "{'name':'over','style':[{'fill-color':'#000002','z-index':1}]}]");
  }

  @Test
  void aHatchIsAnSvgThatNeedsNoNetwork() {
    HatchFill hatch = new HatchFill(Hatch.SLASH, Colour.opaque(0xb3332e), 1, 8);
    String src = (String) symbolOf(new PolygonSymbol(hatch, null)).get("fill-pattern-src");
    String prefix = "data:image/svg+xml;base64,";
    assertThat(src).startsWith(prefix);
    String svg =
        new String(
            Base64.getDecoder().decode(src.substring(prefix.length())), StandardCharsets.UTF_8);
    assertThat(svg)
        .isEqualTo(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"><path d=\"M-8 8L8 -8M-8 16L16 -8M0 16L16 0\""
                + " stroke-width=\"1\" fill=\"none\" stroke=\"#b3332e\" stroke-opacity=\"1\"/></svg>");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "CIRCLE,`{'circle-radius':5,'circle-fill-color':'#ff0000'}`",
        "SQUARE,`{'shape-points':4,'shape-radius':7.071,'shape-angle':0.7853981633974483,'shape-fill-color':'#ff0000'}`",
        "TRIANGLE,`{'shape-points':3,'shape-radius':5.774,'shape-fill-color':'#ff0000'}`",
        "STAR,`{'shape-points':5,'shape-radius':5,'shape-radius2':2.25,'shape-fill-color':'#ff0000'}`",
        "CROSS,`{'shape-points':4,'shape-radius':5,'shape-radius2':0,'shape-fill-color':'#ff0000','shape-stroke-color':'#ff0000','shape-stroke-width':2}`"
      })
  void marksBecomeCirclesAndShapesAsWideAsTheirSize(Mark mark, String expected) {
    assertThat(json(symbolOf(new PointSymbol(mark, 10, Colour.opaque(0xff0000), null))))
        .isEqualTo(expected);
  }

  @Test
  void labelsAreTextEvenForNumbersAndAbsentValues() {
    assertThat(json(symbolOf(label("name")).get("text-value")))
        .isEqualTo("['coalesce',['get','name'],'']");
    assertThat(json(symbolOf(label("piles")).get("text-value")))
        .isEqualTo("['to-string',['coalesce',['get','piles'],'']]");
    assertThat(symbolOf(label("name")))
        .containsEntry("text-font", "normal bold 12px 'Noto Sans CJK SC', sans-serif")
        .containsEntry("text-align", "left")
        .containsEntry("text-baseline", "bottom")
        .containsEntry("text-offset-x", 3L)
        .containsEntry("text-offset-y", -4L)
        .containsEntry("text-stroke-width", 3L);
  }

  private static TextSymbol label(String property) {
    return new TextSymbol(
        property,
        new TextSymbol.Font(List.of("Noto Sans CJK SC"), 12, "bold", "normal"),
        Colour.opaque(0),
        new TextSymbol.Halo(1.5, Colour.opaque(0xffffff)),
        new TextSymbol.Placement(false, 0, 0, 3, 4));
  }
}
