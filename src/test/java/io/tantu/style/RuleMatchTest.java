package io.tantu.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.style.StyleFilter.And;
import io.tantu.style.StyleFilter.Between;
import io.tantu.style.StyleFilter.Comparison;
import io.tantu.style.StyleFilter.IsNull;
import io.tantu.style.StyleFilter.Not;
import io.tantu.style.StyleFilter.Operator;
import io.tantu.style.StyleFilter.Or;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleMatchTest {

  private static final LayerDefinition LAYER =
      new LayerDefinition(
          "site",
          new LocalizedText("站点", "Sites"),
          LayerGroup.ENERGY,
          1,
          GeometryType.POINT,
          null,
          null,
          false,
          null,
          List.of(
              attribute("kind", AttributeType.STRING),
              attribute("power", AttributeType.NUMBER),
              attribute("open", AttributeType.BOOLEAN)),
          null,
          null,
          null,
          null);

  private static AttributeDefinition attribute(String name, AttributeType type) {
    return new AttributeDefinition(
        name, type, new LocalizedText(name, name), null, false, null, null, Map.of());
  }

  private static boolean holds(StyleFilter filter, Object... values) {
    return RuleMatch.holds(filter, LAYER, values, true);
  }

  @Test
  void comparesTextNumbersAndFlags() {
    assertThat(holds(new Comparison("kind", Operator.EQUAL, "a"), "a", null, null)).isTrue();
    assertThat(holds(new Comparison("kind", Operator.EQUAL, "a"), "b", null, null)).isFalse();
    assertThat(holds(new Comparison("power", Operator.EQUAL, 5), "a", 5.0, null)).isTrue();
    assertThat(holds(new Comparison("power", Operator.GREATER_OR_EQUAL, 5), "a", 5L, null))
        .isTrue();
    assertThat(holds(new Comparison("power", Operator.LESS, 5), "a", 5L, null)).isFalse();
    assertThat(holds(new Comparison("open", Operator.EQUAL, true), "a", null, true)).isTrue();
    assertThat(holds(new Between("power", 1, 5), "a", 5.0, null)).isTrue();
    assertThat(holds(new Between("power", 1, 5), "a", 5.1, null)).isFalse();
  }

  @Test
  void whatIsAbsentHoldsNeitherWayButIsNull() {
    Comparison equal = new Comparison("power", Operator.EQUAL, 5);
    assertThat(holds(equal, "a", null, null)).isFalse();
    assertThat(holds(new Not(equal), "a", null, null)).isFalse();
    assertThat(holds(new Not(new Between("power", 1, 2)), "a", null, null)).isFalse();
    assertThat(holds(new IsNull("power"), "a", null, null)).isTrue();
    assertThat(holds(new Not(new IsNull("power")), "a", null, null)).isFalse();
  }

  @Test
  void joinsAndNegates() {
    StyleFilter a = new Comparison("kind", Operator.EQUAL, "a");
    StyleFilter large = new Comparison("power", Operator.GREATER, 10);
    assertThat(holds(new And(List.of(a, large)), "a", 11.0, null)).isTrue();
    assertThat(holds(new And(List.of(a, large)), "a", 9.0, null)).isFalse();
    assertThat(holds(new Or(List.of(a, large)), "b", 11.0, null)).isTrue();
    assertThat(holds(new Not(new Or(List.of(a, large))), "b", 9.0, null)).isTrue();
    assertThat(holds(new Not(new And(List.of(a, large))), "a", 9.0, null)).isTrue();
  }

  private static StyleRule rule(String name, StyleFilter filter, boolean elseRule, Double max) {
    return new StyleRule(0, name, null, filter, elseRule, null, max, List.of());
  }

  @Test
  void elseRulesDrawTheRestAndScalesLimit() {
    List<StyleRule> rules =
        List.of(
            rule("a", new Comparison("kind", Operator.EQUAL, "a"), false, null),
            rule("near", null, true, 50_000.0),
            rule("else", null, true, null));
    assertThat(names(rules, "a", 800_000)).containsExactly("a");
    assertThat(names(rules, "b", 800_000)).containsExactly("else");
    assertThat(names(rules, "b", 10_000)).containsExactly("near", "else");
  }

  private static List<String> names(List<StyleRule> rules, String kind, double scale) {
    return RuleMatch.of(rules, LAYER, new Object[] {kind, null, null}, scale).stream()
        .map(StyleRule::name)
        .toList();
  }
}
