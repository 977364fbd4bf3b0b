/** The decision service: members, ledger and vouchers; decides and commits. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision;
