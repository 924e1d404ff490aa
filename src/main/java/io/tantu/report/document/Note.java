package io.tantu.report.document;

/** One line of sources or remarks: what it is about, and what there is to say. */
public record Note(String label, String text) {}
