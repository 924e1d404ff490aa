package io.tantu.ogc;

import java.util.Map;

/** Properties that are wanted to have a value, as query parameters of their names tell it. */
record PlainValues(Map<String, String> byName) {}
