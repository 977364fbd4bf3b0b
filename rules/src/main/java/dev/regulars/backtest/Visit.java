package dev.regulars.backtest;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one member bought at once. */
record Visit(LocalDateTime at, String member, String basket, List<Item> items) {

    /** @param subject what an offer would be about: the category, or the product where none is known */
    record Item(String sku, String category, String brand, String subject) {}

    Set<String> subjects() {
        Set<String> subjects = new TreeSet<>();
        items.forEach(item -> subjects.add(item.subject()));
        return subjects;
    }
}
