/** Members, balances, tiers and vouchers from files: checked first, then imported row by row, each once. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.imports;
