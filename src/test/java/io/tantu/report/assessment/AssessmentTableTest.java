package io.tantu.report.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.report.FigureTable;
import io.tantu.report.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTableTest {

  private static final FigureTable TABLE =
      AssessmentTable.of(SampleAssessment.of(SampleAssessment.carbon(null)));

  @Test
  void oneRowARuleWithThoseNotJudgedLast() {
    assertThat(TABLE.rows())
        .extracting(row -> row.get(0) + " " + row.get(3))
        .containsExactly("RED 抵触", "NEAR 符合", "EDGE 接边误差", "FREE 不抵触", "DARK 未判定");
    List<Object> dark = TABLE.rows().get(4);
    assertThat(dark.subList(4, 9)).containsOnlyNulls();
    assertThat(dark.subList(9, 14)).containsExactly("暗条文", "暗出处", "未核实", null, "没有基本农田图层");
    assertThat(TABLE.rows().get(0))
        .contains(12_345.67, 230L, "条文RED", "是")
        .element(12)
        .asString()
        .contains("起");
  }

  @Test
  void theNotesTellVerdictSiteAndSources() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFormat.TABLE.write(TABLE, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("禁止：RED", "20,000.50 m²（30.00 亩）", "1,234.56 m² 在市域以外", "61.7265")
        .contains("120.00 t C（95% 区间 90.00 至 150.00）", "示意", "0123456789abcdef")
        .contains("X 是北");
  }
}
