package io.tantu.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the page.
 *
 * @param tiandituKey key of a Tianditu base map, empty for none
 */
@ConfigurationProperties("tantu")
record PageSettings(String tiandituKey) {

  boolean hasBaseMap() {
    return tiandituKey != null && !tiandituKey.isBlank();
  }
}
