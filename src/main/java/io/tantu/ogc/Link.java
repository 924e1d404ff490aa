package io.tantu.ogc;

/**
 * A link of an OGC API answer.
 *
 * @param href absolute
 * @param type media type of what is found there
 */
public record Link(String href, String rel, String type, String title) {}
