/**
 * The plan's targets ({@code targets.yml}) beside what is measured. May use {@code measure} and
 * what lies below it; it makes no figure itself.
 */
package io.tantu.target;
