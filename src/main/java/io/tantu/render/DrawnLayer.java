package io.tantu.render;

import io.tantu.catalog.LayerDefinition;
import io.tantu.store.LayerVersion;
import io.tantu.style.LayerStyle;

/** A layer version and how it is drawn. */
public record DrawnLayer(LayerDefinition layer, LayerVersion version, LayerStyle style) {}
