package io.tantu.report.annual;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonAnswer.SinkPeriod;
import io.tantu.catalog.Provenance;
import io.tantu.report.Wording;
import io.tantu.report.document.Block;
import io.tantu.report.document.Note;
import io.tantu.report.document.Notes;
import io.tantu.report.document.Paragraph;
import io.tantu.report.document.Section;
import java.util.ArrayList;
import java.util.List;

/** The forest's carbon stock by county: with its interval, by every method, by species and pool. */
final class CarbonSection {

  private final CarbonAnswer carbon;
  private final boolean illustrative;

  CarbonSection(CarbonAnswer carbon) {
    this.carbon = carbon;
    this.illustrative = carbon.provenance() == Provenance.Kind.ILLUSTRATIVE;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    CarbonTables tables = new CarbonTables(carbon);
    blocks.add(tables.stock());
    blocks.add(new Notes(notes(), illustrative));
    blocks.add(tables.contributions());
    blocks.add(tables.methods());
    blocks.add(tables.species());
    blocks.add(tables.pools());
    if (!carbon.issues().isEmpty()) {
      blocks.add(tables.issues());
    }
    return blocks;
  }

  /** The section, or why there is none. */
  static Section of(String title, CarbonAnswer carbon, String missing) {
    return new Section(
        title,
        carbon == null ? List.of(Paragraph.of(missing)) : new CarbonSection(carbon).blocks());
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            "方法",
            "%s：%s；出处：%s%s"
                .formatted(
                    carbon.method().title().zh(),
                    carbon.method().formula(),
                    carbon.method().source(),
                    carbon.method().verified() ? "" : "（未核实）")));
    notes.add(
        new Note(
            "不确定性",
            "蒙特卡洛 %d 次抽样，区间下限即保守值。%s"
                .formatted(carbon.uncertainty().draws(), carbon.uncertainty().note().zh())));
    notes.add(new Note("蓄积", carbon.volumeNote().zh()));
    notes.add(new Note("碳汇", sink() + "储量与碳汇不可相加。"));
    notes.add(new Note("凭证", carbon.receipt().id()));
    notes.add(new Note("数据性质", Wording.nature(carbon.provenance())));
    return notes;
  }

  private String sink() {
    SinkPeriod period = carbon.sinkPeriod();
    if (period == null) {
      return "只有一期小班，年碳汇未知；导入另一年份的小班后可得。";
    }
    return "%s 至 %s 两期储量之差的年均值：全市 %,.1f t CO2e/a（负值为碳源）。"
        .formatted(period.from(), period.to(), carbon.total().sinkTonnesCO2ePerYear());
  }
}
