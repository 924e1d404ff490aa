/**
 * Which stands may come under the CCER afforestation methodology: what excludes a stand and what
 * has to be proven for the others. Uses {@code carbon}, {@code measure} and what lies below them.
 */
package io.tantu.carbon.ccer;
