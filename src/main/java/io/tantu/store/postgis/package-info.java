/**
 * The server store: a PostgreSQL database with PostGIS. Schema {@code tantu} holds the bookkeeping
 * and a view for each layer, named by its id, for desktop and server GIS; schema {@code tantu_data}
 * a table for each version, which never changes.
 */
package io.tantu.store.postgis;
