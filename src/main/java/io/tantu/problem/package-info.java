/**
 * Expected failures as values: a stable code, a sentence that says what to do, and who must act.
 * Uses nothing; every package may use it.
 */
package io.tantu.problem;
