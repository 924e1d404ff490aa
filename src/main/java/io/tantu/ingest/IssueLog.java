package io.tantu.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers issues: every one is counted, the first {@value #KEPT} of a code are kept. Not
 * thread-safe.
 */
final class IssueLog {

  static final int KEPT = 20;

  private final Map<String, Group> groups = new LinkedHashMap<>();

  private static final class Group {
    private final String code;
    private final ImportIssue.Severity severity;
    private final List<ImportIssue> first = new ArrayList<>();
    private long count;

    private Group(ImportIssue issue) {
      code = issue.code();
      severity = issue.severity();
    }
  }

  void add(ImportIssue issue) {
    Group group =
        groups.computeIfAbsent(issue.code() + " " + issue.severity(), key -> new Group(issue));
    group.count++;
    if (group.first.size() < KEPT) {
      group.first.add(issue);
    }
  }

  /** By severity, then in the order in which the codes were first met. */
  List<ImportReport.IssueGroup> groups() {
    return groups.values().stream()
        .map(g -> new ImportReport.IssueGroup(g.code, g.severity, g.count, List.copyOf(g.first)))
        .sorted(Comparator.comparing(ImportReport.IssueGroup::severity))
        .toList();
  }
}
