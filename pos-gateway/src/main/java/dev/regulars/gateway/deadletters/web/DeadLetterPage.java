package dev.regulars.gateway.deadletters.web;

import dev.regulars.gateway.deadletters.DeadLetter;
import java.util.List;

/** @param next where the next page begins; the same as asked when there is nothing more */
record DeadLetterPage(List<Item> deadLetters, long next) {
    static DeadLetterPage of(List<DeadLetter> letters, long from) {
        List<Item> items = letters.stream().map(Item::of).toList();
        return new DeadLetterPage(
                items, items.isEmpty() ? from : items.get(items.size() - 1).number() + 1);
    }

    record Item(
            long number,
            String receivedAt,
            String system,
            String account,
            String topic,
            String code,
            String field,
            String reason) {
        static Item of(DeadLetter letter) {
            return new Item(
                    letter.number(),
                    letter.receivedAt().toString(),
                    letter.system(),
                    letter.account(),
                    letter.topic(),
                    letter.code(),
                    letter.field(),
                    letter.reason());
        }
    }
}
