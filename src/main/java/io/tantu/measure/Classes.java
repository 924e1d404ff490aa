package io.tantu.measure;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The classes that a breakdown tells apart: the values of one attribute over all selections, in
 * their order. Immutable once made, and thread-safe.
 */
final class Classes {

  private static final LocalizedText NO_VALUE = new LocalizedText("（未填）", "(no value)");

  /** Everything in one class, which is not told. */
  static final Classes NONE = new Classes();

  private final Map<String, Integer> columnByLayer = new HashMap<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<String> codes;
  private final Map<String, LocalizedText> titles = new HashMap<>();

  private Classes() {
    codes = List.of("");
  }

  private Classes(String attribute, List<Selection> selections) {
    Set<Object> values = new HashSet<>();
    for (Selection selection : selections) {
      Snapshot snapshot = selection.snapshot();
      int column = column(attribute, snapshot.layer());
      columnByLayer.put(snapshot.layer().id(), column);
      titles.putAll(snapshot.layer().attributes().get(column).codes());
      for (int position : selection.positions()) {
        values.add(orNone(snapshot.values(position)[column]));
      }
    }
    codes = values.stream().map(Object::toString).sorted().distinct().toList();
    values.forEach(value -> numbers.put(value, codes.indexOf(value.toString())));
  }

  private static Object orNone(Object value) {
    return value == null ? "" : value;
  }

  /**
   * The classes of an attribute that every selected layer has, or {@link #NONE} for null.
   *
   * @throws ProblemException {@code unknown-class-attribute} with the known ones
   */
  static Classes of(String attribute, List<Selection> selections) {
    return attribute == null ? NONE : new Classes(attribute, selections);
  }

  /** Refuses an attribute that a layer has not. */
  static int column(String attribute, LayerDefinition layer) {
    int column = layer.indexOf(attribute);
    if (column < 0) {
      throw ProblemException.invalid(
              "unknown-class-attribute",
              "Layer '%s' has no attribute '%s' to tell classes apart by."
                  .formatted(layer.id(), attribute))
          .with("known", layer.attributes().stream().map(AttributeDefinition::name).toList());
    }
    return column;
  }

  /** Whether these are the classes of the features at the positions too. */
  boolean cover(Snapshot snapshot, int[] positions) {
    return this == NONE
        || Arrays.stream(positions)
            .allMatch(position -> numbers.containsKey(value(snapshot, position)));
  }

  private Object value(Snapshot snapshot, int position) {
    return orNone(snapshot.values(position)[columnByLayer.get(snapshot.layer().id())]);
  }

  int count() {
    return codes.size();
  }

  /** Number of the feature's class, 0 to {@link #count()} − 1. */
  int of(Snapshot snapshot, int position) {
    if (this == NONE) {
      return 0;
    }
    return numbers.get(value(snapshot, position));
  }

  String code(int number) {
    return codes.get(number);
  }

  LocalizedText title(int number) {
    String code = codes.get(number);
    return code.isEmpty() ? NO_VALUE : titles.getOrDefault(code, new LocalizedText(code, code));
  }
}
