package dev.regulars.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Text that no file of a kind may hold. `allowed`: files that may, each with its reason. */
record BannedText(String reason, Predicate<String> files, Pattern text, Map<String, String> allowed) implements Check {

    static BannedText of(String reason, Predicate<String> files, String regex) {
        return new BannedText(reason, files, Pattern.compile(regex), Map.of());
    }

    @Override
    public List<Finding> in(Checkout checkout) {
        List<Finding> findings = new ArrayList<>();
        for (String file : checkout.texts()) {
            if (!files.test(file) || allowed.containsKey(file)) {
                continue;
            }
            List<String> lines = checkout.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (text.matcher(lines.get(i)).find()) {
                    findings.add(new Finding(file, i + 1, reason));
                }
            }
        }
        return findings;
    }
}
