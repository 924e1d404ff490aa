/**
 * Questions that are too long for an address and come as a posted body: how they are mapped and
 * read. Knows nothing of what is asked.
 */
package io.tantu.posted;
