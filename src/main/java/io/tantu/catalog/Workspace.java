package io.tantu.catalog;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The folders that one Tantu works with ({@code tantu.layers}, {@code tantu.styles}, {@code
 * tantu.data}).
 *
 * @param layers layer folders, {@code indicators.yml}, {@code targets.yml}, {@code carbon/}
 * @param styles one SLD a layer
 * @param data the store; made on the first start
 */
@ConfigurationProperties("tantu")
public record Workspace(Path layers, Path styles, Path data) {}
