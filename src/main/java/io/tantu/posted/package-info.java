/**
 * Questions over HTTP that are more than an address: posted bodies, how they are mapped and read,
 * and work that takes long enough to be watched and ended. Knows nothing of what is asked.
 */
package io.tantu.posted;
