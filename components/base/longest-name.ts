/** As long as a stored name may be. */
export const LONGEST_NAME = 200;
