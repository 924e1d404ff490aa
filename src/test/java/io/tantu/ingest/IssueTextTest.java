package io.tantu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.ingest.ImportIssue.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IssueTextTest {

  @Test
  void anIssueIsToldWithItsTitleAndReadWithoutIt() {
    ImportIssue crossing = ImportIssue.ofFile("edges-cross", Severity.ERROR, "seen");
    JsonMapper json = JsonMapper.shared();
    JsonNode told = json.valueToTree(crossing);
    assertThat(told.at("/title/zh").asString()).isEqualTo("界址线相交");
    assertThat(json.treeToValue(told, ImportIssue.class)).isEqualTo(crossing);
  }

  @Test
  void aCodeWithoutTitleTellsItself() {
    assertThat(IssueText.of("never-heard-of").title().zh()).contains("never-heard-of");
  }

  @Test
  void adviceIsInBothLanguagesUnlessAnIssueHasItsOwn() {
    assertThat(ImportIssue.ofFile("unclosed-ring", Severity.ERROR, "seen").advice().zh())
        .isEqualTo("请让环的终点与起点相同。");
    ImportIssue own =
        new ImportIssue("unclosed-ring", Severity.ERROR, 1, null, null, "seen", "Look again.");
    assertThat(own.advice().zh()).isEqualTo("Look again.");
  }
}
