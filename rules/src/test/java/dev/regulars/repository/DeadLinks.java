package dev.regulars.repository;

import dev.regulars.repository.MarkdownPage.Link;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Each relative link of a page leads to a file, folder or heading of the project. */
final class DeadLinks implements Check {

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> in(Checkout checkout) {
        List<Finding> findings = new ArrayList<>();
        for (String file : checkout.files(name -> name.endsWith(".md"))) {
            for (Link link : MarkdownPage.of(checkout.lines(file)).links()) {
                fault(checkout, file, link.target())
                        .ifPresent(what -> findings.add(new Finding(file, link.line(), what)));
            }
        }
        return findings;
    }

    private static Optional<String> fault(Checkout checkout, String file, String target) {
        if (SCHEME.matcher(target).matches()) {
            return Optional.empty();
        }
        int hash = target.indexOf('#');
        String path = URLDecoder.decode(hash < 0 ? target : target.substring(0, hash), StandardCharsets.UTF_8);
        Path folder = Path.of("/" + file).getParent();
        String goal = path.isEmpty() ? file : inRepository(folder.resolve(path));
        if (!checkout.holds(goal)) {
            return Optional.of("dead link to " + target);
        }
        boolean anchorKnown = hash < 0
                || !goal.endsWith(".md")
                || MarkdownPage.of(checkout.lines(goal)).anchors().contains(target.substring(hash + 1));
        return anchorKnown ? Optional.empty() : Optional.of("no heading for " + target);
    }

    private static String inRepository(Path path) {
        return path.normalize().toString().substring(1).replace('\\', '/');
    }
}
