package dev.regulars.program.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * What Drools says, for people. It counts lines of the {@code .drl} in some errors, of Java that it generated in
 * others, and none in the rest: for those the line is looked for by the text that the message is about.
 */
final class DrlMessages {

    private static final int MAX_LENGTH = 200;
    private static final String GENERATED = "Java source of ";
    private static final String EMPTY_AFTERWARDS = "Parser returned a null Package";
    private static final Pattern ABOUT = Pattern.compile("(?:: |Expression |class ')(.+?)[':]*$");

    private final List<Message> errors;
    private final DrlTexts texts;

    DrlMessages(List<Message> errors, DrlTexts texts) {
        this.errors = errors;
        this.texts = texts;
    }

    List<DrlProblem> problems() {
        List<DrlProblem> problems = new ArrayList<>();
        for (Message error : errors) {
            if (!error.getText().startsWith(GENERATED) && !error.getText().equals(EMPTY_AFTERWARDS)) {
                problems.add(problem(error));
            }
        }
        return problems.isEmpty() ? List.of(problem(errors.get(0).getText(), texts)) : problems;
    }

    private DrlProblem problem(Message error) {
        String path = String.valueOf(error.getPath());
        Optional<String> file = texts.file(path);
        if (file.isPresent() && error.getLine() > 0) {
            return new DrlProblem(file.get(), error.getLine(), shown(error.getText()));
        }
        return errors.stream()
                .filter(other -> other.getText().startsWith(GENERATED + path))
                .findFirst()
                .flatMap(
                        source -> source.getText().lines().skip(error.getLine()).findFirst())
                .flatMap(java -> texts.find(java, shown(error.getText())))
                .orElseGet(() -> problem(error.getText(), texts));
    }

    /** Where Drools gives no place. */
    static DrlProblem problem(String message, DrlTexts texts) {
        String shown = shown(message);
        Matcher about = ABOUT.matcher(shown);
        return (about.find() ? texts.find(about.group(1), shown) : Optional.<DrlProblem>empty())
                .orElseGet(() -> new DrlProblem(texts.first(), null, shown));
    }

    private static String shown(String message) {
        String line = message.lines().findFirst().orElse("no reason given");
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
    }
}
