package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of tiers, line by line. */
class TierStoriesTest {

    static List<TierStory> stories() throws IOException {
        return TierStory.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void comesOutAsTold(TierStory story) {
        assertThat(String.join("\n", new TierTeller(story.settings()).tell(story.lines())))
                .as(story.title())
                .isEqualTo(String.join("\n", story.lines()));
    }

    /** 3 windows, 2 times of a fall, 3 ways to fall, with and without grace. */
    @Test
    void everyCombinationIsThere() throws IOException {
        Set<String> seen = new HashSet<>();
        for (TierStory story : stories()) {
            seen.add(String.join(
                    " ",
                    story.settings().getOrDefault("window", "rolling"),
                    story.settings().getOrDefault("downgrade-at", "immediate"),
                    story.settings().getOrDefault("downgrade", "full"),
                    story.settings().getOrDefault("grace-days", "0").equals("0") ? "" : "grace"));
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(3 * 2 * 3 * 2);
    }
}
