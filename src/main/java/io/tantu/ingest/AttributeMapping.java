package io.tantu.ingest;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which source attribute feeds which attribute of the layer. Rules in order: the user's map, the
 * layer's import rule, the same name, the same name but for case and punctuation, the Chinese or
 * English alias, a name that a Shapefile cut off. Each source attribute feeds one attribute at
 * most.
 *
 * @param sourceByTarget layer attribute name to source attribute name
 * @param unused source attributes that feed nothing
 */
record AttributeMapping(Map<String, String> sourceByTarget, List<String> unused) {

  /** Bytes of a field name in a .dbf. */
  private static final int DBF_NAME_BYTES = 10;

  /**
   * @throws ProblemException {@code unknown-source-attribute} or {@code unknown-attribute} for a
   *     wrong user map, {@code missing-attributes} when a required one has no source
   */
  static AttributeMapping of(
      LayerDefinition layer, List<SourceAttribute> source, Map<String, String> userMap) {
    List<String> names = source.stream().map(SourceAttribute::name).toList();
    checkUserMap(layer, names, userMap);
    Matcher matcher = new Matcher(layer, names);
    userMap.forEach((from, to) -> matcher.take(to, from));
    if (layer.data() != null) {
      layer.data().map().entrySet().stream()
          .filter(e -> names.contains(e.getKey()))
          .forEach(e -> matcher.take(e.getValue(), e.getKey()));
    }
    matcher.match((name, attribute) -> name.equals(attribute.name()));
    matcher.match((name, attribute) -> plain(name).equals(plain(attribute.name())));
    matcher.match(AttributeMapping::isAlias);
    matcher.match(AttributeMapping::isCutName);
    AttributeMapping mapping = matcher.result();
    mapping.requireAll(layer, names);
    return mapping;
  }

  private static final class Matcher {
    private final LayerDefinition layer;
    private final List<String> names;
    private final Map<String, String> sourceByTarget = new LinkedHashMap<>();

    private Matcher(LayerDefinition layer, List<String> names) {
      this.layer = layer;
      this.names = names;
    }

    private void take(String target, String source) {
      if (!sourceByTarget.containsKey(target) && !sourceByTarget.containsValue(source)) {
        sourceByTarget.put(target, source);
      }
    }

    private void match(BiPredicate<String, AttributeDefinition> rule) {
      for (AttributeDefinition attribute : layer.attributes()) {
        List<String> fitting =
            names.stream()
                .filter(n -> !sourceByTarget.containsValue(n))
                .filter(n -> rule.test(n, attribute))
                .toList();
        if (fitting.size() == 1) {
          take(attribute.name(), fitting.get(0));
        }
      }
    }

    private AttributeMapping result() {
      List<String> unused =
          names.stream().filter(n -> !sourceByTarget.containsValue(n)).distinct().toList();
      return new AttributeMapping(Collections.unmodifiableMap(sourceByTarget), unused);
    }
  }

  private static void checkUserMap(
      LayerDefinition layer, List<String> names, Map<String, String> userMap) {
    List<String> targets = layer.attributes().stream().map(AttributeDefinition::name).toList();
    userMap.forEach(
        (from, to) -> {
          if (!names.contains(from)) {
            throw unknown("unknown-source-attribute", "The file has no attribute", from, names);
          }
          if (!targets.contains(to)) {
            throw unknown("unknown-attribute", "The layer has no attribute", to, targets);
          }
        });
  }

  private static ProblemException unknown(
      String code, String sentence, String name, List<String> known) {
    return ProblemException.invalid(
            code,
            "%s '%s'; nearest: %s. Mend --map source=target."
                .formatted(sentence, name, String.join(", ", NameDistance.nearest(name, known))))
        .with("known", known);
  }

  private void requireAll(LayerDefinition layer, List<String> names) {
    List<AttributeDefinition> missing =
        layer.attributes().stream()
            .filter(AttributeDefinition::required)
            .filter(a -> !sourceByTarget.containsKey(a.name()))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    String wanted =
        missing.stream()
            .map(a -> "%s (%s), nearest: %s".formatted(a.name(), a.alias().zh(), suggestion(a)))
            .collect(Collectors.joining("; "));
    throw ProblemException.invalid(
            "missing-attributes",
            "The file lacks what layer %s requires: %s. Use --map source=target, or add the attribute at the source."
                .formatted(layer.id(), wanted))
        .with("missing", missing.stream().map(AttributeDefinition::name).toList())
        .with("known", names);
  }

  private String suggestion(AttributeDefinition attribute) {
    List<String> nearest = NameDistance.nearest(attribute.name(), unused);
    return nearest.isEmpty() ? "none" : String.join(", ", nearest);
  }

  private static boolean isAlias(String name, AttributeDefinition attribute) {
    return aliases(attribute).stream().anyMatch(alias -> plain(alias).equals(plain(name)));
  }

  /** A Shapefile keeps ten bytes of a name: ten letters, five GBK or three UTF-8 characters. */
  private static boolean isCutName(String name, AttributeDefinition attribute) {
    int gbk = name.getBytes(TextEncoding.GB18030).length;
    int utf8 = name.getBytes(StandardCharsets.UTF_8).length;
    boolean full = gbk == DBF_NAME_BYTES || utf8 != gbk && utf8 >= 9 && utf8 <= DBF_NAME_BYTES;
    if (!full || plain(name).isEmpty()) {
      return false;
    }
    return plain(attribute.name()).startsWith(plain(name))
        || aliases(attribute).stream().anyMatch(alias -> plain(alias).startsWith(plain(name)));
  }

  private static Set<String> aliases(AttributeDefinition attribute) {
    if (attribute.alias() == null) {
      return Set.of();
    }
    return Stream.of(attribute.alias().zh(), attribute.alias().en())
        .filter(alias -> alias != null && !alias.isBlank())
        .collect(Collectors.toSet());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-./()（）]", "");
  }
}
