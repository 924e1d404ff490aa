package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.LocalizedText;
import io.tantu.ingest.ImportIssue.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class IssueTextTest {

  private static final LocalizedText SEEN = new LocalizedText("所见", "seen");

  @Test
  void anIssueIsToldWithItsTitleAndReadWithoutIt() {
    ImportIssue crossing = ImportIssue.ofFile("edges-cross", Severity.ERROR, SEEN);
    JsonMapper json = JsonMapper.shared();
    JsonNode told = json.valueToTree(crossing);
    assertThat(told.at("/title/zh").asString()).isEqualTo("界址线相交");
    assertThat(json.treeToValue(told, ImportIssue.class)).isEqualTo(crossing);
  }

  @Test
  void whatWasSeenIsInBothLanguagesAlsoWhereItWasWrittenInOne() {
    JsonMapper json = JsonMapper.shared();
    ImportIssue crossing = ImportIssue.ofFile("edges-cross", Severity.ERROR, SEEN);
    ObjectNode told = json.valueToTree(crossing);
    assertThat(told.at("/seen/zh").asString()).isEqualTo("所见");
    told.put("seen", "seen");
    assertThat(json.treeToValue(told, ImportIssue.class).seen())
        .isEqualTo(new LocalizedText("seen", "seen"));
  }

  @Test
  void everyIssueHasTitleAndAdviceInBothLanguages() throws IOException {
    assertThat(codes())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            code -> {
              SentenceTest.assertChinese(IssueText.of(code).title());
              SentenceTest.assertChinese(IssueText.of(code).remedy());
              assertThat(IssueText.of(code).title().en()).isNotBlank();
              assertThat(IssueText.of(code).remedy().en()).isNotBlank();
            });
  }

  @Test
  void aCodeWithoutTitleTellsItself() {
    assertThat(IssueText.of("never-heard-of").title().zh()).contains("never-heard-of");
  }

  @Test
  void adviceIsInBothLanguagesUnlessAnIssueHasItsOwn() {
    assertThat(ImportIssue.ofFile("unclosed-ring", Severity.ERROR, SEEN).advice().zh())
        .isEqualTo("请让环的终点与起点相同。");
    ImportIssue own =
        new ImportIssue("unclosed-ring", Severity.ERROR, 1, null, null, SEEN, "Look again.");
    assertThat(own.advice().zh()).isEqualTo("Look again.");
  }

  private static List<String> codes() throws IOException {
    try (InputStream table = IssueText.class.getResourceAsStream("/ingest/issues.csv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.substring(0, row.indexOf(',')))
          .toList();
    }
  }
}
