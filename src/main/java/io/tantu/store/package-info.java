/**
 * Keeps immutable layer versions, the import journal and the measurements. May use {@code catalog}
 * and what lies below it; the database is for keeping and filtering, never for measuring.
 */
package io.tantu.store;
