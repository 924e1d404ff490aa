package io.tantu.carbon;

/**
 * One number of a method, with where it comes from.
 *
 * @param group species group or scope that it holds for, for example {@code M3/杨树}
 * @param uncertainty as the source prints it, or empty
 * @param verified false when the original could not be reached
 */
public record Parameter(
    String group,
    String name,
    double value,
    String unit,
    String uncertainty,
    String source,
    boolean verified) {}
