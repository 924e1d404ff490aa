package io.tantu.report.annual;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The moment that a report is dated with: now, or the one that {@code SOURCE_DATE_EPOCH} names in
 * seconds since 1970 (reproducible-builds.org/specs/source-date-epoch), with which the same data
 * gives the same bytes on any day.
 */
@Configuration(proxyBeanMethods = false)
class ReportClock {

  @Bean
  @ConditionalOnMissingBean
  Clock clock(@Value("${SOURCE_DATE_EPOCH:}") String epochSeconds) {
    return epochSeconds.isBlank()
        ? Clock.systemUTC()
        : Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epochSeconds.strip())), ZoneOffset.UTC);
  }
}
