package io.tantu.catalog;

import io.tantu.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock: deadlines end with the day in the plan's city. It stands still at the moment that
 * {@code SOURCE_DATE_EPOCH} names in seconds since 1970 (reproducible-builds.org), with which a
 * report of the same data has the same bytes on any day.
 */
@Configuration(proxyBeanMethods = false)
class CityClock {

  private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

  @Bean
  @ConditionalOnMissingBean
  Clock clock(@Value("${SOURCE_DATE_EPOCH:}") String epochSeconds) {
    if (epochSeconds.isBlank()) {
      return Clock.system(CITY);
    }
    try {
      return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epochSeconds.strip())), CITY);
    } catch (NumberFormatException e) {
      throw ProblemException.invalid(
              "bad-clock",
              "SOURCE_DATE_EPOCH is '%s'; wanted are whole seconds since 1970, as 1767225600. Mend or unset it."
                  .formatted(epochSeconds))
          .causedBy(e);
    }
  }
}
