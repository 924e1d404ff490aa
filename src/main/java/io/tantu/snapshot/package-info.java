/**
 * One layer version in memory, projected and indexed, for measuring. May use {@code store} and what
 * lies below it.
 */
package io.tantu.snapshot;
