package dev.regulars.program;

import java.time.LocalTime;

/** A span of the day on the store's clock, without its end; {@code 22:00-02:00} passes midnight. */
public record Hours(LocalTime from, LocalTime to) {

    public boolean contains(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
