package io.tantu.carbon;

import io.tantu.carbon.CarbonAnswer.IssueGroup;
import io.tantu.carbon.CarbonAnswer.Zone;
import io.tantu.catalog.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what there is to tell of stands, so that a whole column gone wrong is one line. */
final class IssueGroups {

  private static final int STANDS_LISTED = 20;

  /** Values of one kind of issue that are told each; the rest of them together. */
  private static final int VALUES_TOLD = 12;

  private static final LocalizedText ALL_ZONES = new LocalizedText("全市", "Whole city");

  private record Cause(String code, boolean counted, LocalizedText seen, LocalizedText remedy) {}

  private IssueGroups() {}

  /**
   * The issues by cause, in the order in which they were met, then the zones that have no stand:
   * their 0 was measured.
   */
  static List<IssueGroup> of(List<CarbonIssue> issues, List<Zone> zones) {
    Map<Cause, List<String>> stands = new LinkedHashMap<>();
    Map<String, Integer> values = new HashMap<>();
    for (CarbonIssue issue : issues) {
      Cause cause = cause(issue);
      if (!stands.containsKey(cause) && values.merge(issue.code(), 1, Integer::sum) > VALUES_TOLD) {
        cause = rest(issue);
      }
      stands.computeIfAbsent(cause, first -> new ArrayList<>()).add(issue.standId());
    }
    List<IssueGroup> groups = new ArrayList<>();
    stands.forEach((cause, ids) -> groups.add(group(cause, ids)));
    zones.stream()
        .filter(zone -> zone.areaHa() == 0)
        .map(IssueGroups::withoutStands)
        .forEach(groups::add);
    return groups;
  }

  private static Cause cause(CarbonIssue issue) {
    return new Cause(issue.code(), issue.counted(), issue.seen(), issue.remedy());
  }

  private static Cause rest(CarbonIssue issue) {
    return new Cause(
        issue.code(),
        issue.counted(),
        new LocalizedText("同上，其余数值", "The same with other values"),
        new LocalizedText("同上，逐个小班更正。", "As above, stand by stand."));
  }

  private static IssueGroup group(Cause cause, List<String> stands) {
    return new IssueGroup(
        cause.code(),
        cause.counted(),
        ALL_ZONES,
        cause.seen(),
        cause.remedy(),
        stands.size(),
        stands.stream().limit(STANDS_LISTED).toList());
  }

  private static IssueGroup withoutStands(Zone zone) {
    return new IssueGroup(
        "no-stands",
        true,
        new LocalizedText(zone.name(), zone.name()),
        new LocalizedText("没有林木图斑", "no stand"),
        new LocalizedText(
            "确无林木则无需更正，0 是测得的结果；否则在森林图层中补入小班。",
            "Nothing to mend where no trees stand: 0 is what was measured; else add its stands to the"
                + " forest layer."),
        0,
        List.of());
  }
}
