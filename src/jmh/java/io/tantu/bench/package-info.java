/**
 * Benchmarks of the product beside its peers on the same machine, in the same run ({@code ./tantu
 * bench}). Nothing of it is in the product's jar.
 */
package io.tantu.bench;
