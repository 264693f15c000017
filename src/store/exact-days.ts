/** Which dates of events name a day, as PostgreSQL's regular expressions on their EDTF. */

/** The first, or else the last, known point is a day or finer: `2020-03-08`, `2020-03-05T18:00~`, `2020-02-01/..`; not `2020-03~`. */
export const STARTS_ON_A_DAY = '^([.]{2}/)?[0-9]{4}-[0-9]{2}-[0-9]{2}';
/** The last, or else the first, known point is. */
export const ENDS_ON_A_DAY = '(^|/)[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]{5})?[~?%]?(/[.]{2})?$';
