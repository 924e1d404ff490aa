package io.tantu.carbon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that depends on the class another quantity falls in. Classes are half-open (low, high],
 * written {@code nameUpTo20}, {@code nameUpTo40}, {@code nameAbove40}.
 */
final class StepTable {

  private record Step(double upTo, double value) {}

  private final List<Step> steps;

  private StepTable(List<Step> steps) {
    this.steps = steps;
  }

  /** The steps of {@code name} in the group; the last class must be open and follow on. */
  static StepTable of(ParameterTable table, String group, String name) {
    Pattern pattern = Pattern.compile(Pattern.quote(name) + "(UpTo|Above)(\\d+)");
    List<Step> steps = new ArrayList<>();
    double openFrom = Double.NaN;
    for (Parameter parameter : table.group(group)) {
      Matcher matcher = pattern.matcher(parameter.name());
      if (!matcher.matches()) {
        continue;
      }
      double bound = Double.parseDouble(matcher.group(2));
      boolean open = matcher.group(1).equals("Above");
      openFrom = open ? bound : openFrom;
      steps.add(new Step(open ? Double.POSITIVE_INFINITY : bound, parameter.value()));
    }
    steps.sort(Comparator.comparingDouble(Step::upTo));
    if (steps.size() < 2 || steps.get(steps.size() - 2).upTo() != openFrom) {
      throw ParameterTable.missing(group, name + "UpTo… and the " + name + "Above… that follows");
    }
    return new StepTable(List.copyOf(steps));
  }

  int size() {
    return steps.size();
  }

  /** The upper end of a class; infinite for the last. */
  double upTo(int index) {
    return steps.get(index).upTo();
  }

  double value(int index) {
    return steps.get(index).value();
  }
}
