package io.tantu.measure;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.JsonLeaves.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells how {@code indicators.yml} puts a question otherwise than it was put before. */
public record QuestionChanges(Catalog catalog) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** One sentence for each changed value; none while the words are the same. */
  public List<LocalizedText> since(Question asked) {
    Optional<IndicatorDefinition> indicator =
        catalog.indicators().stream().filter(i -> i.id().equals(asked.indicator())).findFirst();
    if (indicator.isEmpty()) {
      return List.of(
          new LocalizedText(
              "指标“%s”已不在 indicators.yml 中；按当时保存的口径重算".formatted(asked.indicator()),
              "Indicator '%s' is no longer in indicators.yml; computed by the definition as it was stored"
                  .formatted(asked.indicator())));
    }
    Optional<Definition> now =
        indicator.get().definitions().stream()
            .filter(d -> d.id().equals(asked.definition().id()))
            .findFirst();
    if (now.isEmpty()) {
      return List.of(
          new LocalizedText(
              "口径“%s”已不在 indicators.yml 中；按当时保存的口径重算".formatted(asked.definition().id()),
              "Definition '%s' is no longer in indicators.yml; computed by the definition as it was stored"
                  .formatted(asked.definition().id())));
    }
    return between(
        asked,
        new Question(
            asked.indicator(),
            indicator.get().title(),
            indicator.get().kind(),
            indicator.get().unit(),
            now.get(),
            asked.by(),
            asked.denominator(),
            asked.breakdown()));
  }

  /** The changed words of two questions. */
  public static List<LocalizedText> between(Question before, Question after) {
    return JsonLeaves.changes(leaves(before), leaves(after)).stream()
        .map(QuestionChanges::sentence)
        .toList();
  }

  private static Map<String, JsonNode> leaves(Question question) {
    return JsonLeaves.of(JSON.valueToTree(question.parameters()));
  }

  private static LocalizedText sentence(Change change) {
    return new LocalizedText(
        "口径已变：%s 由“%s”改为“%s”".formatted(change.path(), change.before(), change.after()),
        "The definition changed: %s was '%s', is '%s'"
            .formatted(change.path(), change.before(), change.after()));
  }
}
