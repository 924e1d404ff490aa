package io.tantu.style;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.style.StyleFilter.And;
import io.tantu.style.StyleFilter.Between;
import io.tantu.style.StyleFilter.Comparison;
import io.tantu.style.StyleFilter.IsNull;
import io.tantu.style.StyleFilter.Not;
import io.tantu.style.StyleFilter.Operator;
import io.tantu.style.StyleFilter.Or;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads an {@code ogc:Filter} (OGC 02-059): comparisons of an attribute with a literal, BETWEEN, IS
 * NULL, And, Or and Not. Empty when it holds anything else, which is noted.
 */
final class FilterReader {

  private static final Map<String, Operator> OPERATORS =
      Arrays.stream(Operator.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  operator -> "PropertyIs" + operator.ogcName(), operator -> operator));

  private final LayerDefinition layer;

  FilterReader(LayerDefinition layer) {
    this.layer = layer;
  }

  Optional<StyleFilter> read(SldElement filter) {
    List<SldElement> children = filter.children();
    if (children.size() != 1) {
      throw filter.problem("must hold one condition, but holds " + children.size());
    }
    return condition(children.get(0));
  }

  private Optional<StyleFilter> condition(SldElement element) {
    return switch (element.name()) {
      case "And" -> all(element).map(And::new);
      case "Or" -> all(element).map(Or::new);
      case "Not" -> read(element).map(Not::new);
      case "PropertyIsNull" -> attribute(element).map(attribute -> new IsNull(attribute.name()));
      case "PropertyIsBetween" -> attribute(element).flatMap(a -> between(element, a));
      default -> {
        Operator operator = OPERATORS.get(element.name());
        if (operator == null) {
          element.notOffered("the condition <" + element.name() + ">");
          yield Optional.empty();
        }
        yield attribute(element).flatMap(a -> comparison(element, a, operator));
      }
    };
  }

  private Optional<List<StyleFilter>> all(SldElement element) {
    List<Optional<StyleFilter>> conditions =
        element.children().stream().map(this::condition).toList();
    if (conditions.isEmpty()) {
      throw element.problem("must hold conditions");
    }
    return conditions.stream().allMatch(Optional::isPresent)
        ? Optional.of(conditions.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }

  private Optional<StyleFilter> comparison(
      SldElement element, AttributeDefinition attribute, Operator operator) {
    if (operator.ordering() && !attribute.type().isNumeric()) {
      element.notOffered("an order of values that are not numbers");
      return Optional.empty();
    }
    return literal(element, attribute)
        .map(literal -> new Comparison(attribute.name(), operator, literal));
  }

  private Optional<StyleFilter> between(SldElement element, AttributeDefinition attribute) {
    Optional<SldElement> low = element.child("LowerBoundary");
    Optional<SldElement> high = element.child("UpperBoundary");
    if (low.isEmpty() || high.isEmpty()) {
      throw element.problem("needs a LowerBoundary and an UpperBoundary");
    }
    if (!attribute.type().isNumeric()) {
      element.notOffered("an order of values that are not numbers");
      return Optional.empty();
    }
    return literal(low.get(), attribute)
        .flatMap(
            from ->
                literal(high.get(), attribute)
                    .map(to -> new Between(attribute.name(), (Number) from, (Number) to)));
  }

  private Optional<AttributeDefinition> attribute(SldElement element) {
    Optional<String> name = element.childText("PropertyName");
    if (name.isEmpty()) {
      element.notOffered("a condition without an attribute");
      return Optional.empty();
    }
    return Optional.of(SymbolReader.attribute(layer, element, name.get()));
  }

  private Optional<Object> literal(SldElement element, AttributeDefinition attribute) {
    Optional<SldElement> literal = element.child("Literal");
    if (literal.isEmpty()) {
      element.notOffered("a comparison with anything but a literal");
      return Optional.empty();
    }
    return Optional.of(value(literal.get(), attribute));
  }

  private static Object value(SldElement literal, AttributeDefinition attribute) {
    return switch (attribute.type()) {
      case STRING, DATE -> literal.text();
      case INTEGER, NUMBER -> Decimals.json(literal.number());
      case BOOLEAN -> truth(literal);
    };
  }

  private static boolean truth(SldElement literal) {
    if (!List.of("true", "false").contains(literal.text())) {
      throw literal.problem("must be true or false, but is '%s'".formatted(literal.text()));
    }
    return Boolean.parseBoolean(literal.text());
  }
}
