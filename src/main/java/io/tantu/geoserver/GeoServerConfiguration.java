package io.tantu.geoserver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the GeoServer to publish to. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GeoServerSettings.class)
class GeoServerConfiguration {}
