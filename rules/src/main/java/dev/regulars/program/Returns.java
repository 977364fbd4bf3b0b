package dev.regulars.program;

/**
 * How returns are decided.
 *
 * @param waitDays how long a return waits for a sale that is not known yet; 0 when it is refused
 */
public record Returns(ReturnMethod method, ReturnsWithoutReceipt withoutReceipt, int waitDays) {}
