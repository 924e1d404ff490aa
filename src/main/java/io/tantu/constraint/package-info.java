/**
 * Where something may stand, as dated rules ({@code layers/constraints.yml}). A question as of a
 * day is judged by the rules of that day, and a rule that no layer can tell of is named, never
 * taken as kept.
 */
package io.tantu.constraint;
