/**
 * What the forest's carbon may become: stands that grow at a stated rate, and planned planting.
 * Uses {@code carbon}, {@code measure} and what lies below them.
 */
package io.tantu.carbon.projection;
