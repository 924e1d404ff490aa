package io.tantu.style;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How a layer is drawn: its rules in drawing order. Immutable and thread-safe. */
public record LayerStyle(List<StyleRule> rules) {

  public LayerStyle {
    rules = List.copyOf(rules);
  }

  /** The attributes that filters and labels read, in the order in which they are first used. */
  public Set<String> properties() {
    Set<String> names = new LinkedHashSet<>();
    for (StyleRule rule : rules) {
      if (rule.filter() != null) {
        rule.filter().properties().forEach(names::add);
      }
      labels(rule).forEach(names::add);
    }
    return names;
  }

  /** The attributes that filters read, in the order in which they are first used. */
  public Set<String> filterProperties() {
    Set<String> names = new LinkedHashSet<>();
    for (StyleRule rule : rules) {
      if (rule.filter() != null) {
        rule.filter().properties().forEach(names::add);
      }
    }
    return names;
  }

  private static Stream<String> labels(StyleRule rule) {
    return rule.symbols().stream()
        .filter(TextSymbol.class::isInstance)
        .map(TextSymbol.class::cast)
        .flatMap(text -> Stream.of(text.property(), text.priority()))
        .filter(Objects::nonNull);
  }
}
