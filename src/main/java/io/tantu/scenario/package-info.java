/**
 * What if (情景): named changes on top of layer versions that touch none of them, with every figure,
 * target and conflict as they would be. May use the feature packages and what lies below them.
 */
package io.tantu.scenario;
