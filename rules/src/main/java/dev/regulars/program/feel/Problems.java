package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that is wrong with one condition. */
final class Problems {

    private static final int LONGEST_PART = 60;

    private final List<FeelProblem> found = new ArrayList<>();

    List<FeelProblem> found() {
        return List.copyOf(found);
    }

    boolean areNone() {
        return found.isEmpty();
    }

    /** @param message what follows the part: {@code is no fact} */
    FeelType add(Code code, @Nullable String part, String message) {
        String shown = shown(part);
        return addAsIs(code, shown, "\"" + shown + "\" " + message);
    }

    FeelType addAsIs(Code code, String part, String message) {
        FeelProblem problem = new FeelProblem(code, part, message);
        if (!found.contains(problem)) {
            found.add(problem);
        }
        return FeelType.UNKNOWN;
    }

    /** @param part null for what the parser put in by itself */
    static String shown(@Nullable String part) {
        String line = Objects.requireNonNullElse(part, "undefined").strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_PART ? line : line.substring(0, LONGEST_PART - 3) + "...";
    }
}
