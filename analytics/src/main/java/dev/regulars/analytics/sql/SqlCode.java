package dev.regulars.analytics.sql;

/** Why a statement was not answered, in the order in which it is looked at. */
public enum SqlCode {
    /** Too many are being run, or the same person's last one still is. */
    SQL_BUSY,
    /** It is no single SELECT, or reaches for more than the tables of the list. */
    SQL_NOT_READ_ONLY,
    /** The database does not understand it. */
    SQL_WRONG,
    /** It took longer than it may. */
    SQL_TOO_LONG,
    /** It needs more memory than it may take. */
    SQL_TOO_LARGE
}
