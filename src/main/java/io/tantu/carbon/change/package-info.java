/**
 * Carbon stock change between two versions of the forest layer, stand by stand, each reason in a
 * column of its own. Uses {@code carbon}, {@code measure} and what lies below them.
 */
package io.tantu.carbon.change;
