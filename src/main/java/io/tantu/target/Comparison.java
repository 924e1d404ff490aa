package io.tantu.target;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the plan words a goal. */
public enum Comparison {
  /** 达到……以上. */
  AT_LEAST {
    @Override
    boolean met(double actual, double goal) {
      return actual >= goal;
    }
  },
  /** 突破. */
  ABOVE {
    @Override
    boolean met(double actual, double goal) {
      return actual > goal;
    }
  },
  /** 左右: the plan gives no width, so {@link #ABOUT_WIDTH} below it is still met. */
  ABOUT {
    @Override
    boolean met(double actual, double goal) {
      return actual >= goal * (1 - ABOUT_WIDTH);
    }
  },
  /** 以下. */
  AT_MOST {
    @Override
    boolean met(double actual, double goal) {
      return actual <= goal;
    }
  },
  /** 达到: exceeding it meets it too. */
  EQUAL {
    @Override
    boolean met(double actual, double goal) {
      return actual >= goal;
    }
  },
  /** 持续提高, 进一步提升 and the like: no number to compare with. */
  QUALITATIVE {
    @Override
    boolean met(double actual, double goal) {
      throw new UnsupportedOperationException("a qualitative goal is not met by a number");
    }
  };

  /** What 左右 is taken to allow, as a share of the goal: our reading. */
  static final double ABOUT_WIDTH = 0.05;

  abstract boolean met(double actual, double goal);

  /** How much is missing to the goal's number, 0 or more; 0 when it is met. */
  double missing(double actual, double goal) {
    if (met(actual, goal)) {
      return 0;
    }
    return this == AT_MOST ? actual - goal : goal - actual;
  }

  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator
  static Comparison of(String id) {
    List<String> known = Arrays.stream(values()).map(Comparison::id).toList();
    return Arrays.stream(values())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "comparison is '%s'; it is one of %s".formatted(id, known)));
  }
}
