package io.tantu.web;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the web edge.
 *
 * @param tiandituKey key of a Tianditu base map, empty for none
 * @param hosts names besides this machine's own under which a proxy reaches the service
 */
@ConfigurationProperties("tantu")
record PageSettings(String tiandituKey, Set<String> hosts) {

  PageSettings {
    hosts = hosts == null ? Set.of() : Set.copyOf(hosts);
  }

  boolean hasBaseMap() {
    return tiandituKey != null && !tiandituKey.isBlank();
  }
}
