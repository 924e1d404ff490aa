/**
 * Finds what is wrong with the stations though each one alone is right: stations that stand beside
 * another, and coordinates that look shifted as consumer maps shift them (GCJ-02). It warns at the
 * import and on demand, and never moves a station. May use {@code charging}, {@code ingest}, {@code
 * measure} and what lies below.
 */
package io.tantu.charging.checks;
