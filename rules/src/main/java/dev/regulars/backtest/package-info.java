/** Shows on real baskets whether personal offers hit better than offering everyone what sells most. */
@org.jspecify.annotations.NullMarked
package dev.regulars.backtest;
