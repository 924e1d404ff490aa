package io.tantu.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Locale;

/**
 * A named ratio or amount with every definition (口径) it can be computed by.
 *
 * @param unit unit of the figure as printed
 * @param colour theme hue of charts, for example {@code forest}
 * @param defaultDefinition the definition used when none is asked for
 */
public record IndicatorDefinition(
    String id,
    LocalizedText title,
    Kind kind,
    String unit,
    String colour,
    String defaultDefinition,
    List<Definition> definitions) {

  public IndicatorDefinition {
    definitions = definitions == null ? List.of() : List.copyOf(definitions);
  }

  /** How the figure is made from the features. */
  public enum Kind {
    /** Area of the union of the parts inside a zone ÷ the zone's area. */
    COVERAGE,
    /** Area of the parts that lies inside {@code within} ÷ area of the parts. */
    SHARE,
    /** Sum of attribute values, for areas optionally per hectare; or the number of points. */
    AMOUNT;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One definition.
   *
   * @param basis law, standard or survey with its clause
   * @param since the date it came into force, or null
   * @param source where the text was found
   * @param verified false when the domain study could not reach the original
   * @param parts what counts
   * @param within for a share: what protects it
   * @param value for an amount: what is summed
   */
  public record Definition(
      String id,
      LocalizedText title,
      String basis,
      String since,
      String source,
      boolean verified,
      LocalizedText note,
      List<Part> parts,
      List<Part> within,
      Value value) {

    public Definition {
      parts = parts == null ? List.of() : List.copyOf(parts);
      within = within == null ? List.of() : List.copyOf(within);
    }
  }

  /**
   * Features of a layer.
   *
   * @param where ECQL on the layer's attributes, or null for all features
   */
  public record Part(String layer, String where) {}

  /**
   * What an amount sums.
   *
   * @param attributes numeric attributes, added up for each feature; none when features are counted
   * @param factor multiplies the sum, for example 0.1 from MW to 万千瓦; not 0
   * @param perHectare whether the values are per hectare and count times the clipped area
   * @param count true when each feature, which is a point, gives one instead of its attributes;
   *     else null, so that stored questions about sums stay what they were
   */
  public record Value(
      List<String> attributes,
      double factor,
      boolean perHectare,
      @JsonInclude(JsonInclude.Include.NON_NULL) Boolean count) {

    public Value {
      attributes = attributes == null ? List.of() : List.copyOf(attributes);
      count = Boolean.TRUE.equals(count) ? Boolean.TRUE : null;
    }

    /** A sum of attributes. */
    public Value(List<String> attributes, double factor, boolean perHectare) {
      this(attributes, factor, perHectare, null);
    }

    /** Whether features are counted. */
    public boolean counts() {
      return count != null;
    }

    /** What is summed, for people: {@code (acPiles + dcPiles) × 0.1 × hectares}. */
    public String formula() {
      String sum = counts() ? "features" : String.join(" + ", attributes);
      return (attributes.size() > 1 ? "(" + sum + ")" : sum)
          + (factor == 1 ? "" : " × " + factor)
          + (perHectare ? " × hectares" : "");
    }
  }

  /** The definition with the id, or the default one for null. */
  public Definition definition(String definitionId) {
    String wanted = definitionId == null ? defaultDefinition : definitionId;
    return definitions.stream()
        .filter(d -> d.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> known = definitions.stream().map(Definition::id).toList();
              return ProblemException.notFound(
                      "unknown-definition",
                      "Indicator '%s' has no definition '%s'; it has %s."
                          .formatted(id, wanted, String.join(", ", known)))
                  .with("known", known);
            });
  }
}
