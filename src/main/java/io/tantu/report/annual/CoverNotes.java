package io.tantu.report.annual;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.measure.AnswerBook;
import io.tantu.report.Wording;
import io.tantu.report.document.Note;
import io.tantu.store.LayerStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the cover says: year, date, how far the data may be relied on, how to check a figure. */
@Component
final class CoverNotes {

  private final Catalog catalog;
  private final LayerStore store;
  private final String title;

  CoverNotes(Catalog catalog, LayerStore store, @Value("${tantu.report.title}") String title) {
    this.catalog = catalog;
    this.store = store;
    this.title = title;
  }

  String title() {
    return title;
  }

  List<Note> notes(ReportYear year, Instant madeAt) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("报告年度", year.value() + " 年"));
    notes.add(new Note("编制日期", Wording.day(madeAt)));
    notes.add(new Note("测算时点", "各图层的当前版本；图层时点不一定是报告年度，见附录一。"));
    notes.add(
        new Note(
            "测算规则",
            "国土调查办发〔2008〕32号椭球面积（CGCS2000，边长加密至 70 m）；先合并后求面积，重叠只计一次；跨界图斑按界线切分。引擎版本 "
                + AnswerBook.ENGINE_VERSION
                + "。"));
    notes.add(new Note("核对方法", "每个数字都有凭证号：./tantu measure --verify 凭证号 可重算并逐位比较。"));
    notes.add(new Note("数据性质", provenance()));
    return notes;
  }

  private String provenance() {
    List<String> illustrative = titles(Provenance.Kind.ILLUSTRATIVE);
    List<String> unstated = titles(Provenance.Kind.UNSTATED);
    StringBuilder text = new StringBuilder();
    if (!illustrative.isEmpty()) {
      text.append("示意图层：")
          .append(String.join("、", illustrative))
          .append("。由其得出的数字和图不是实测成果，不得作为审批、考核依据，所在页面印有“示意数据”。");
    }
    if (!unstated.isEmpty()) {
      text.append("来源未注明：").append(String.join("、", unstated)).append("，使用前须核实。");
    }
    return text.isEmpty() ? "全部图层为官方或公开数据，来源见附录一。" : text.toString();
  }

  private List<String> titles(Provenance.Kind kind) {
    return catalog.layers().stream()
        .filter(
            layer ->
                store
                    .current(layer.id())
                    .filter(version -> version.provenance().kind() == kind)
                    .isPresent())
        .map(LayerDefinition::title)
        .map(title -> title.zh())
        .toList();
  }
}
