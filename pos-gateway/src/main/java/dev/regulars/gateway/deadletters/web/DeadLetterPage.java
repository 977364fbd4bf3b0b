package dev.regulars.gateway.deadletters.web;

import dev.regulars.gateway.deadletters.Attempt;
import dev.regulars.gateway.deadletters.Attempts;
import dev.regulars.gateway.deadletters.DeadLetter;
import java.util.List;

/** @param next where the next page begins; the same as asked when there is nothing more */
record DeadLetterPage(List<Item> deadLetters, long next) {
    static DeadLetterPage of(List<DeadLetter> letters, Attempts attempts, long from) {
        List<Item> items = letters.stream()
                .map(letter -> Item.of(letter, attempts.of(letter)))
                .toList();
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
            String reason,
            List<Sent> resent) {
        static Item of(DeadLetter letter, List<Attempt> attempts) {
            return new Item(
                    letter.number(),
                    letter.receivedAt().toString(),
                    letter.system(),
                    letter.account(),
                    letter.topic(),
                    letter.code(),
                    letter.field(),
                    letter.reason(),
                    attempts.stream().map(Sent::of).toList());
        }
    }

    /** That it was sent again: when, with which key, and what became of it. */
    record Sent(String at, String by, String result) {
        static Sent of(Attempt attempt) {
            return new Sent(attempt.at().toString(), attempt.by(), attempt.result());
        }
    }
}
