package io.tantu.ogc.cql;

import io.tantu.catalog.Feature;
import io.tantu.store.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** A part of a filter that is true, false or unknown of a feature. Immutable and thread-safe. */
interface Expression {

  Truth of(Feature feature);

  /**
   * What the store can be asked for.
   *
   * @param condition true of every feature that the expression is true of
   * @param exact whether it is true, false and unknown of the same features
   */
  record Asked(Condition condition, boolean exact) {}

  /** What the store can be asked for in its stead, or empty where it knows nothing of it. */
  default Optional<Asked> asked() {
    return Optional.empty();
  }

  /** A box that every feature meets that it is true of, or null where it sets no bounds. */
  default Envelope bounds() {
    return null;
  }

  /** {@code TRUE} or {@code FALSE} written out. */
  record Constant(boolean value) implements Expression {
    @Override
    public Truth of(Feature feature) {
      return Truth.of(value);
    }
  }

  /** AND of any number. */
  record All(List<Expression> parts) implements Expression {

    @Override
    public Truth of(Feature feature) {
      Truth least = Truth.TRUE;
      for (Expression part : parts) {
        Truth truth = part.of(feature);
        if (truth == Truth.FALSE) {
          return truth;
        }
        least = truth.compareTo(least) < 0 ? truth : least;
      }
      return least;
    }

    @Override
    public Optional<Asked> asked() {
      List<Asked> known = parts.stream().flatMap(part -> part.asked().stream()).toList();
      boolean exact = known.size() == parts.size() && known.stream().allMatch(Asked::exact);
      return known.isEmpty()
          ? Optional.empty()
          : Optional.of(new Asked(new Condition.All(conditions(known)), exact));
    }

    @Override
    public Envelope bounds() {
      Envelope common = null;
      for (Expression part : parts) {
        Envelope box = part.bounds();
        if (box != null) {
          common = common == null ? box : common.intersection(box);
        }
      }
      return common;
    }
  }

  /** OR of any number. */
  record Any(List<Expression> parts) implements Expression {

    @Override
    public Truth of(Feature feature) {
      Truth most = Truth.FALSE;
      for (Expression part : parts) {
        Truth truth = part.of(feature);
        if (truth == Truth.TRUE) {
          return truth;
        }
        most = truth.compareTo(most) > 0 ? truth : most;
      }
      return most;
    }

    @Override
    public Optional<Asked> asked() {
      List<Asked> known = parts.stream().flatMap(part -> part.asked().stream()).toList();
      return known.size() < parts.size()
          ? Optional.empty()
          : Optional.of(
              new Asked(
                  new Condition.Any(conditions(known)), known.stream().allMatch(Asked::exact)));
    }

    @Override
    public Envelope bounds() {
      Envelope around = new Envelope();
      for (Expression part : parts) {
        Envelope box = part.bounds();
        if (box == null) {
          return null;
        }
        around.expandToInclude(box);
      }
      return around;
    }
  }

  /** NOT. */
  record Negation(Expression part) implements Expression {

    @Override
    public Truth of(Feature feature) {
      return part.of(feature).not();
    }

    @Override
    public Optional<Asked> asked() {
      return part.asked()
          .filter(Asked::exact)
          .map(asked -> new Asked(new Condition.Negation(asked.condition()), true));
    }
  }

  private static List<Condition> conditions(List<Asked> asked) {
    List<Condition> conditions = new ArrayList<>();
    asked.forEach(one -> conditions.add(one.condition()));
    return conditions;
  }
}
