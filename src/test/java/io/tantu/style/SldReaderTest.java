package io.tantu.style;

import static io.tantu.style.Slds.compare;
import static io.tantu.style.Slds.document;
import static io.tantu.style.Slds.filled;
import static io.tantu.style.Slds.filter;
import static io.tantu.style.Slds.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SldReaderTest {

  private static final String STROKE =
      """
      <Stroke><CssParameter name="stroke">#b3332e</CssParameter>
      <CssParameter name="stroke-width">1.5</CssParameter>
      <CssParameter name="stroke-opacity">0.5</CssParameter>
      <CssParameter name="stroke-dasharray">6 3</CssParameter>
      <CssParameter name="stroke-linecap">round</CssParameter>
      <CssParameter name="stroke-linejoin">mitre</CssParameter></Stroke>
      """;

  @Test
  void readsNamesTitlesAndScales() {
    StyleRule rule =
        read(document(
                """
                <Rule><Name>big</Name><Title>大站</Title><Abstract>Large</Abstract>
                <MinScaleDenominator>1000</MinScaleDenominator>
                <MaxScaleDenominator>50000</MaxScaleDenominator>
                <LineSymbolizer>%s</LineSymbolizer></Rule>
                """
                    .formatted(STROKE)))
            .rules()
            .get(0);
    assertThat(rule.name()).isEqualTo("big");
    assertThat(rule.title()).isEqualTo(new LocalizedText("大站", "Large"));
    assertThat(rule.minScale()).isEqualTo(1000);
    assertThat(rule.maxScale()).isEqualTo(50000);
    assertThat(rule.symbols())
        .containsExactly(
            new LineSymbol(
                new Stroke(new Colour(0xb3332e, 0.5), 1.5, List.of(6.0, 3.0), "round", "miter")));
  }

  @Test
  void twoLinesInARuleStayInOrderAsCasingAndCore() {
    List<Symbol> symbols =
        read(document(
                """
                <Rule>
                <LineSymbolizer><Stroke><CssParameter name="stroke-width">5</CssParameter></Stroke></LineSymbolizer>
                <LineSymbolizer><Stroke><CssParameter name="stroke-width">3</CssParameter></Stroke></LineSymbolizer>
                </Rule>
                """))
            .rules()
            .get(0)
            .symbols();
    assertThat(symbols)
        .containsExactly(
            new LineSymbol(Stroke.solid(Colour.opaque(0), 5)),
            new LineSymbol(Stroke.solid(Colour.opaque(0), 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "shape://slash,SLASH",
    "shape://backslash,BACKSLASH",
    "shape://times,TIMES",
    "shape://dot,DOT"
  })
  void readsHatches(String wellKnownName, Hatch hatch) {
    Symbol symbol =
        read(document(
                """
                <Rule><PolygonSymbolizer><Fill><GraphicFill><Graphic><Mark>
                <WellKnownName>%s</WellKnownName>%s</Mark><Size>8</Size></Graphic></GraphicFill></Fill>
                </PolygonSymbolizer></Rule>
                """
                    .formatted(wellKnownName, STROKE)))
            .rules()
            .get(0)
            .symbols()
            .get(0);
    assertThat(symbol)
        .isEqualTo(
            new PolygonSymbol(new HatchFill(hatch, new Colour(0xb3332e, 0.5), 1.5, 8), null));
  }

  @Test
  void readsAPatternOfMarksWithItsMargin() {
    Symbol symbol =
        read(document(
                """
                <Rule><PolygonSymbolizer><Fill><GraphicFill><Graphic><Mark>
                <WellKnownName>triangle</WellKnownName>
                <Fill><CssParameter name="fill">#2f7d4f</CssParameter></Fill></Mark>
                <Size>7</Size></Graphic></GraphicFill></Fill>
                <VendorOption name="graphic-margin">3</VendorOption></PolygonSymbolizer></Rule>
                """))
            .rules()
            .get(0)
            .symbols()
            .get(0);
    PointSymbol mark = new PointSymbol(Mark.TRIANGLE, 7, Colour.opaque(0x2f7d4f), null);
    assertThat(symbol).isEqualTo(new PolygonSymbol(MarkFill.of(mark, 3), null));
    assertThat(MarkFill.of(mark, 3).size()).isEqualTo(13);
  }

  /** Symbology encoding 1.1 as QGIS writes it. */
  @Test
  void readsVersion11ByItsOwnNames() {
    String sld =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <StyledLayerDescriptor xmlns="http://www.opengis.net/sld" version="1.1.0"
            xmlns:ogc="http://www.opengis.net/ogc" xmlns:se="http://www.opengis.net/se">
          <NamedLayer><se:Name>site</se:Name><UserStyle><se:Name>site</se:Name>
            <se:FeatureTypeStyle><se:Rule><se:Name>a</se:Name>
              <se:Description><se:Title>大</se:Title><se:Abstract>large</se:Abstract></se:Description>
              <ogc:Filter><ogc:PropertyIsGreaterThan><ogc:PropertyName>powerKw</ogc:PropertyName>
                <ogc:Literal>5</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:Filter>
              <se:PolygonSymbolizer><se:Fill><se:SvgParameter name="fill">#123456</se:SvgParameter></se:Fill>
                <se:Stroke><se:SvgParameter name="stroke-linejoin">bevel</se:SvgParameter></se:Stroke>
              </se:PolygonSymbolizer></se:Rule></se:FeatureTypeStyle></UserStyle></NamedLayer>
        </StyledLayerDescriptor>
        """;
    List<String> warnings = new ArrayList<>();
    StyleRule rule = Slds.read(sld, warnings).rules().get(0);
    assertThat(rule.title()).isEqualTo(new LocalizedText("大", "large"));
    assertThat(rule.filter())
        .isEqualTo(new StyleFilter.Comparison("powerKw", StyleFilter.Operator.GREATER, 5L));
    assertThat(rule.symbols())
        .containsExactly(
            new PolygonSymbol(
                new SolidFill(Colour.opaque(0x123456)),
                new Stroke(Colour.opaque(0), 1, List.of(), null, "bevel")));
    assertThat(warnings).isEmpty();
  }

  /** A width of 30 m drawn as 30 pixels would be a wrong map. */
  @Test
  void aSymbolInAnotherUnitIsLeftOutAndNoted() {
    List<String> warnings = new ArrayList<>();
    LayerStyle style =
        read(
            document(
                """
                <Rule><LineSymbolizer uom="http://www.opengeospatial.org/se/units/metre"><Stroke/></LineSymbolizer>
                <LineSymbolizer uom="http://www.opengeospatial.org/se/units/pixel"><Stroke/></LineSymbolizer>
                <PolygonSymbolizer><Fill/><VendorOption name="graphic-margin">4 2</VendorOption></PolygonSymbolizer></Rule>
                """),
            warnings);
    assertThat(style.rules().get(0).symbols()).hasSize(2);
    assertThat(warnings)
        .hasSize(3)
        .anyMatch(one -> one.contains("units/metre"))
        .anyMatch(one -> one.contains("differs by side"))
        .anyMatch(one -> one.contains("no marks are repeated"));
  }

  @Test
  void aPatternForFinerPixelsIsSoManyTimesAsLarge() {
    PointSymbol mark = new PointSymbol(Mark.STAR, 5.5, Colour.opaque(0), null);
    MarkFill fill = MarkFill.of(mark, 1);
    assertThat(fill.size()).isEqualTo(8);
    assertThat(fill.larger(2).size()).isEqualTo(16);
    assertThat(fill.margin()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<Priority><ogc:PropertyName>kind</ogc:PropertyName></Priority>|must name a number",
        "<Priority><ogc:PropertyName>nope</ogc:PropertyName></Priority>|has not",
      })
  void aPriorityThatIsNoNumberIsWrong(String priority, String message) {
    String label = "<Label><ogc:PropertyName>name</ogc:PropertyName></Label>";
    assertThatThrownBy(
            () ->
                read(
                    document(
                        "<Rule><TextSymbolizer>" + label + priority + "</TextSymbolizer></Rule>")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "circle,CIRCLE",
    "square,SQUARE",
    "triangle,TRIANGLE",
    "star,STAR",
    "cross,CROSS",
    "x,X"
  })
  void readsMarksWithTheGraphicsOpacityOnFillAndStroke(String wellKnownName, Mark mark) {
    Symbol symbol =
        read(document(
                """
                <Rule><PointSymbolizer><Graphic><Mark><WellKnownName>%s</WellKnownName>
                <Fill><CssParameter name="fill">#7a4fb0</CssParameter></Fill>
                <Stroke><CssParameter name="stroke">#ffffff</CssParameter></Stroke></Mark>
                <Opacity>0.5</Opacity><Size>9</Size></Graphic></PointSymbolizer></Rule>
                """
                    .formatted(wellKnownName)))
            .rules()
            .get(0)
            .symbols()
            .get(0);
    assertThat(symbol)
        .isEqualTo(
            new PointSymbol(
                mark, 9, new Colour(0x7a4fb0, 0.5), Stroke.solid(new Colour(0xffffff, 0.5), 1)));
  }

  @Test
  void readsLabels() {
    Symbol symbol =
        read(document(
                """
                <Rule><TextSymbolizer><Label><ogc:PropertyName>name</ogc:PropertyName></Label>
                <Font><CssParameter name="font-family">Noto Sans CJK SC</CssParameter>
                <CssParameter name="font-size">12</CssParameter>
                <CssParameter name="font-weight">bold</CssParameter></Font>
                <LabelPlacement><PointPlacement>
                <AnchorPoint><AnchorPointX>0.5</AnchorPointX><AnchorPointY>0</AnchorPointY></AnchorPoint>
                <Displacement><DisplacementX>2</DisplacementX><DisplacementY>7</DisplacementY></Displacement>
                </PointPlacement></LabelPlacement>
                <Halo><Radius>1.5</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo>
                <Fill><CssParameter name="fill">#333333</CssParameter></Fill></TextSymbolizer></Rule>
                """))
            .rules()
            .get(0)
            .symbols()
            .get(0);
    assertThat(symbol)
        .isEqualTo(
            new TextSymbol(
                "name",
                new TextSymbol.Font(List.of("Noto Sans CJK SC"), 12, "bold", "normal"),
                Colour.opaque(0x333333),
                new TextSymbol.Halo(1.5, Colour.opaque(0xffffff)),
                new TextSymbol.Placement(false, 0.5, 0, 2, 7)));
  }

  @Test
  void literalsTakeTheTypeOfTheirAttribute() {
    String all =
        "<ogc:And>%s%s%s%s</ogc:And>"
            .formatted(
                compare("EqualTo", "kind", "30"),
                compare("GreaterThan", "powerKw", "30"),
                compare("NotEqualTo", "open", "true"),
                compare("EqualTo", "since", "2025-01-31"));
    StyleFilter filter =
        read(document(filled("a", filter(all), "#000000"))).rules().get(0).filter();
    assertThat(filter)
        .isEqualTo(
            new StyleFilter.And(
                List.of(
                    new StyleFilter.Comparison("kind", StyleFilter.Operator.EQUAL, "30"),
                    new StyleFilter.Comparison("powerKw", StyleFilter.Operator.GREATER, 30L),
                    new StyleFilter.Comparison("open", StyleFilter.Operator.NOT_EQUAL, true),
                    new StyleFilter.Comparison(
                        "since", StyleFilter.Operator.EQUAL, "2025-01-31"))));
  }

  @Test
  void namesWhatIsNotOfferedWithItsPlace() {
    List<String> warnings = new ArrayList<>();
    read(
        document(
            """
            <Rule><Name>odd</Name><RasterSymbolizer/>
            <PolygonSymbolizer><Geometry/><Stroke><CssParameter name="stroke-dashoffset">1</CssParameter>
            <CssParameter name="stroke-width"><ogc:PropertyName>piles</ogc:PropertyName></CssParameter>
            </Stroke><VendorOption name="x">1</VendorOption></PolygonSymbolizer></Rule>
            """),
        warnings);
    assertThat(warnings)
        .containsExactlyInAnyOrder(
            "styles/site.sld: Rule 'odd': the element <RasterSymbolizer> is not offered and has no effect.",
            "styles/site.sld: Rule 'odd' > PolygonSymbolizer: the element <Geometry> is not offered and has no effect.",
            "styles/site.sld: Rule 'odd' > PolygonSymbolizer > VendorOption: the vendor option 'x' is not offered and has no effect.",
            "styles/site.sld: Rule 'odd' > PolygonSymbolizer > Stroke > CssParameter 'stroke-dashoffset': the parameter 'stroke-dashoffset' is not offered and has no effect.",
            "styles/site.sld: Rule 'odd' > PolygonSymbolizer > Stroke > CssParameter 'stroke-width': an expression for 'stroke-width' is not offered and has no effect.");
  }

  @Test
  void aRuleWhoseFilterCannotBeReadIsLeftOutRatherThanDrawnEverywhere() {
    List<String> warnings = new ArrayList<>();
    LayerStyle style =
        read(
            document(
                filled("like", filter(compare("Like", "kind", "c*")), "#000000")
                    + filled("order", filter(compare("LessThan", "kind", "c")), "#000000")
                    + filled("rest", "", "#ffffff")),
            warnings);
    assertThat(style.rules()).extracting(StyleRule::name).containsExactly("rest");
    assertThat(warnings)
        .hasSize(4)
        .anyMatch(warning -> warning.contains("<PropertyIsLike>"))
        .anyMatch(warning -> warning.contains("an order of values that are not numbers"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#2f7d4f|green|must be a colour like #2f7d4f, but is 'green'",
        "version=\"1.0.0\"|version=\"2.0.0\"|must be a StyledLayerDescriptor of version 1.0.0 or 1.1.0",
        "kind|colour|names the attribute 'colour', which layer 'site' has not",
        "</Rule>|</Role>|cannot be read as XML",
        "0.5|1.5|must be from 0 to 1",
        "0.5|half|must hold a number, but holds 'half'"
      })
  void aWrongStyleSaysWhereAndWhat(String good, String bad, String message) {
    String sld =
        document(
            filled("a", filter(compare("EqualTo", "kind", "x")), "#2f7d4f")
                .replace(
                    "</Fill>", "<CssParameter name=\"fill-opacity\">0.5</CssParameter></Fill>"));
    read(sld);
    assertThatThrownBy(() -> read(sld.replace(good, bad)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("styles/site.sld")
        .hasMessageContaining(message);
  }

  @Test
  void documentTypesAndExternalEntitiesAreRefusedUnread(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "#123456");
    String sld =
        document(filled("a", "", "&secret;"))
            .replace(
                "<StyledLayerDescriptor ",
                "<!DOCTYPE x [<!ENTITY secret SYSTEM \"%s\">]><StyledLayerDescriptor "
                    .formatted(secret.toUri()));
    assertThatThrownBy(() -> read(sld))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void deepNestingAndSizeAreBounded() {
    String deep = "<ogc:Not>".repeat(10_000) + "</ogc:Not>".repeat(10_000);
    assertThatThrownBy(() -> read(document(filled("a", filter(deep), "#000000"))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("cannot be read as XML");
    String large = document("<!--" + "x".repeat(SldReader.LARGEST_BYTES) + "-->");
    assertThatThrownBy(() -> read(large))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a style may have 1048576");
  }
}
