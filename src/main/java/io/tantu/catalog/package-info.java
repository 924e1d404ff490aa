/**
 * What layers, indicators and targets exist, read from the {@code layers/} folder and checked at
 * start. May use {@code problem}; knows neither the store nor the web.
 */
package io.tantu.catalog;
