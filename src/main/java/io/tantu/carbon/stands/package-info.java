/**
 * The carbon of single stands, for a map to colour and a panel to explain. Uses {@code carbon} and
 * what lies below it.
 */
package io.tantu.carbon.stands;
