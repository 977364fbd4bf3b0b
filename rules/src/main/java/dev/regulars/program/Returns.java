package dev.regulars.program;

/** How returns are decided. */
public record Returns(ReturnMethod method, ReturnsWithoutReceipt withoutReceipt) {}
