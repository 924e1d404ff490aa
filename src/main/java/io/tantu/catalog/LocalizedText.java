package io.tantu.catalog;

/** A text in Chinese and English; Chinese comes first everywhere. */
public record LocalizedText(String zh, String en) {}
