package dev.regulars.decision.codechecks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.codechecks.SentCodes.Answer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SentCodesTest {

    private static final Instant NOON = Instant.parse("2026-06-13T12:00:00Z");

    private static Instant after(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    private static SentCodes sent(SentCodes before, String hash, int minute) {
        return before.sending(hash, after(minute)).orElseThrow();
    }

    private static Answer told(SentCodes codes, String hash, String use, int minute) {
        return codes.told(hash, use, after(minute), after(minute)).answer();
    }

    @Test
    void aCodeIsGoodOnceForFiveMinutes() {
        SentCodes codes = sent(SentCodes.NONE, "a", 0);
        assertThat(told(codes, "b", "s1", 1)).isEqualTo(Answer.WRONG);
        assertThat(told(codes, "a", "s1", 6)).isEqualTo(Answer.TOO_LATE);
        SentCodes.Told told = codes.told("a", "s1", after(5), after(5));
        assertThat(told.answer()).isEqualTo(Answer.RIGHT);
        SentCodes used = java.util.Objects.requireNonNull(told.next());
        assertThat(told(used, "a", "s1", 600)).as("the same purchase again").isEqualTo(Answer.RIGHT);
        assertThat(told(used, "a", "s2", 5)).isEqualTo(Answer.USED);
        assertThat(told(used.without("a"), "a", "s1", 5)).isEqualTo(Answer.WRONG);
    }

    @Test
    void aPurchaseThatComesLaterIsOfItsTime() {
        SentCodes codes = sent(SentCodes.NONE, "a", 0);
        assertThat(codes.told("a", "s1", after(4), after(600)).answer()).isEqualTo(Answer.RIGHT);
        assertThat(codes.told("a", "s1", after(4), after(24 * 60)).answer()).isEqualTo(Answer.WRONG);
    }

    @Test
    void whoGuessesHasFiveTriesForEachOfThreeCodes() {
        SentCodes codes = SentCodes.NONE;
        for (int minute = 0; minute < SentCodes.MOST_SENT; minute++) {
            codes = sent(codes, "c" + minute, minute);
            for (int guess = 0; guess < SentCodes.MOST_WRONG; guess++) {
                SentCodes.Told told = codes.told("x", "s1", after(minute), after(minute));
                assertThat(told.answer()).isEqualTo(Answer.WRONG);
                codes = java.util.Objects.requireNonNull(told.next());
            }
            assertThat(told(codes, "c" + minute, "s1", minute)).isEqualTo(Answer.TRIED_TOO_OFTEN);
        }
        assertThat(codes.sending("c3", after(14))).isEmpty();
        assertThat(codes.sending("c3", after(15))).isPresent();
    }

    @Test
    void theListDoesNotGrow() {
        SentCodes codes = SentCodes.NONE;
        for (int i = 0; i < 200; i++) {
            codes = sent(codes, "c" + i, i * 15);
        }
        assertThat(codes.codes()).hasSizeLessThanOrEqualTo(10);
        assertThat(told(codes, "c199", "s1", 199 * 15)).isEqualTo(Answer.RIGHT);
    }
}
