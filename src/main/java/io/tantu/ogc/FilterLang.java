package io.tantu.ogc;

import io.tantu.ogc.cql.CqlFilter.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code filter-lang}: how the filter is written (OGC 19-079r2, 6.3). */
record FilterLang(Language language) {

  private static final List<String> KNOWN =
      Arrays.stream(Language.values()).map(Language::id).toList();

  static final RequestParameter<FilterLang> PARAMETER =
      new RequestParameter<>(
          FilterLang.class,
          "filter-lang",
          "How the filter is written.",
          Map.of("type", "string", "enum", KNOWN, "default", Language.TEXT.id()),
          FilterLang::read);

  private static FilterLang read(String text) {
    return text == null
        ? new FilterLang(Language.TEXT)
        : Arrays.stream(Language.values())
            .filter(language -> language.id().equals(text))
            .findFirst()
            .map(FilterLang::new)
            .orElseThrow(
                () ->
                    RequestParameter.bad(
                        "filter-lang", text, String.join(" or ", KNOWN) + " is wanted"));
  }
}
