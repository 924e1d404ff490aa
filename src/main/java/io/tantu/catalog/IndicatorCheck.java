package io.tantu.catalog;

import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.IndicatorDefinition.Part;
import io.tantu.catalog.IndicatorDefinition.Value;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Checks one indicator against the layers: every name and filter must hold before the start. */
final class IndicatorCheck {

  private IndicatorCheck() {}

  static void check(IndicatorDefinition indicator, Catalog catalog, Path file) {
    try {
      if (indicator.kind() == null) {
        throw ProblemException.invalid("bad-catalog", "'kind' is missing");
      }
      indicator.definition(null);
      indicator.definitions().forEach(d -> check(indicator.kind(), d, catalog));
    } catch (ProblemException e) {
      throw YamlFiles.problem(file, "indicator '%s': %s".formatted(indicator.id(), e.getMessage()));
    }
  }

  private static void check(Kind kind, Definition definition, Catalog catalog) {
    require(!definition.parts().isEmpty(), definition, "'parts' is empty");
    require(
        (kind == Kind.SHARE) == !definition.within().isEmpty(),
        definition,
        "'within' belongs to a share, and a share needs it");
    require(
        (kind == Kind.AMOUNT) == (definition.value() != null),
        definition,
        "'value' belongs to an amount, and an amount needs it");
    Stream.concat(definition.parts().stream(), definition.within().stream())
        .forEach(part -> FeatureFilter.of(part.where(), catalog.layer(part.layer())));
    definition.within().forEach(part -> polygonal(definition, part, catalog));
    if (kind == Kind.AMOUNT) {
      amount(definition, catalog);
    } else {
      definition.parts().forEach(part -> polygonal(definition, part, catalog));
    }
  }

  private static void amount(Definition definition, Catalog catalog) {
    Value value = definition.value();
    require(value.factor() != 0, definition, "'factor' is missing or 0");
    require(
        value.counts() == value.attributes().isEmpty(),
        definition,
        value.counts()
            ? "'count' counts features and sums no 'attributes'"
            : "'attributes' is empty; name what is summed, or 'count: true'");
    require(!(value.counts() && value.perHectare()), definition, "a count is not 'perHectare'");
    for (Part part : definition.parts()) {
      if (value.counts()) {
        countable(definition, part, catalog);
      } else {
        summable(definition, part, catalog);
      }
    }
  }

  private static void countable(Definition definition, Part part, Catalog catalog) {
    require(
        catalog.layer(part.layer()).geometryType() == GeometryType.POINT,
        definition,
        "layer '%s' has no points to count".formatted(part.layer()));
  }

  private static void summable(Definition definition, Part part, Catalog catalog) {
    LayerDefinition layer = catalog.layer(part.layer());
    require(
        layer.geometryType() != GeometryType.LINE,
        definition,
        "layer '%s' has lines, whose amounts cannot be shared out".formatted(layer.id()));
    for (String name : definition.value().attributes()) {
      AttributeType type = layer.attribute(name).map(AttributeDefinition::type).orElse(null);
      require(
          type != null && type.isNumeric(),
          definition,
          "layer '%s' has no number '%s' to sum".formatted(layer.id(), name));
    }
  }

  private static void polygonal(Definition definition, Part part, Catalog catalog) {
    require(
        catalog.layer(part.layer()).geometryType() == GeometryType.POLYGON,
        definition,
        "layer '%s' has no areas".formatted(part.layer()));
  }

  private static void require(boolean holds, Definition definition, String what) {
    if (!holds) {
      throw ProblemException.invalid(
          "bad-catalog", "definition '%s': %s".formatted(definition.id(), what));
    }
  }
}
