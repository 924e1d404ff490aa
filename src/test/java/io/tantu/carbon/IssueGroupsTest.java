package io.tantu.carbon;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.carbon.CarbonAnswer.IssueGroup;
import io.tantu.catalog.LocalizedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssueGroupsTest {

  private static CarbonIssue volume(int stand, int volume) {
    LocalizedText seen = new LocalizedText("公顷蓄积 " + volume, "volume " + volume);
    return new CarbonIssue("S" + stand, "volume-unit", seen, seen);
  }

  @Test
  void aWholeColumnGoneWrongIsAFewLinesAndNoStandIsLost() {
    List<CarbonIssue> issues =
        IntStream.range(0, 5_000).mapToObj(i -> volume(i, 700 + i % 1_000)).toList();
    List<IssueGroup> groups = IssueGroups.of(issues, List.of());
    assertThat(groups).hasSize(13);
    assertThat(groups.get(0).seen().zh()).isEqualTo("公顷蓄积 700");
    assertThat(groups.get(0).standCount()).isEqualTo(5);
    assertThat(groups.get(12).seen().en()).contains("other values");
    assertThat(groups.get(12).standIds()).hasSize(20).startsWith("S12");
    assertThat(groups.stream().mapToInt(IssueGroup::standCount).sum()).isEqualTo(5_000);
  }

  @Test
  void whatCountsIsToldApartFromWhatDoesNot() {
    assertThat(IssueGroups.of(List.of(volume(1, 700), volume(2, 700).ofCounted()), List.of()))
        .extracting(IssueGroup::counted)
        .containsExactly(false, true);
  }
}
