/** What the stores that speak SQL have in common. Knows none of them. */
package io.tantu.store.sql;
