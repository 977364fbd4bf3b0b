package dev.regulars.bench;

/**
 * What a path did at its most.
 *
 * @param perSecond sales that were decided
 * @param processorMillis that all servers took for each of them
 * @param notOk answers that were not 200
 */
record Throughput(double perSecond, double processorMillis, int notOk) {}
