/**
 * One layer version in memory, projected, for measuring. May use {@code store} and what lies below
 * it.
 */
package io.tantu.snapshot;
