// An assessment before anything has come of it.

/**
 * What has come of the question: `made` is the id of an assessment and `against` of that by the rules of
 * another day, `batch` the verdicts of a file of many with the question they answer, `error` why nothing came.
 */
export const NOTHING = Object.freeze({ made: null, against: null, batch: null, error: null });
