/**
 * What stands in the way of a site (合规性分析): each dated rule with the ground that it is about, the
 * land classes, the carbon and the county figures that the site would change. May use {@code
 * constraint}, {@code measure}, {@code carbon} and what lies below them.
 */
package io.tantu.assessment;
