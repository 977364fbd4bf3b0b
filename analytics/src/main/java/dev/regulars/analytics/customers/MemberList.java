package dev.regulars.analytics.customers;

/** Lists of members. */
public enum MemberList {
    TOP,
    AT_RISK
}
