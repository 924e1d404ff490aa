/**
 * Expected failures as values: a stable code, a sentence that says what to do, and who must act.
 * And what ends work before it is done. Uses nothing; every package may use it.
 */
package io.tantu.problem;
