package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The facts, and the variables of the filters and loops around the place that is looked at. */
final class Names {

    private static final String VARIABLE = "[A-Za-z][A-Za-z0-9]{0,19}";

    private final Problems problems;
    private final Deque<Map<String, FeelType>> scopes = new ArrayDeque<>();

    Names(Problems problems) {
        this.problems = problems;
        scopes.push(FactTree.ROOTS);
    }

    <T> T with(Map<String, FeelType> variables, Supplier<T> body) {
        scopes.push(variables);
        try {
            return body.get();
        } finally {
            scopes.pop();
        }
    }

    void checkVariable(String name) {
        if (!name.matches(VARIABLE)) {
            problems.add(Code.NOT_ALLOWED, name, "is no name for a variable: letters and digits, at most 20");
        } else if (FactTree.isTaken(name) || lookUp(name).isPresent()) {
            problems.add(Code.NOT_ALLOWED, name, "already means something; take another name for the variable");
        }
    }

    private Optional<FeelType> lookUp(String name) {
        return scopes.stream()
                .filter(scope -> scope.containsKey(name))
                .findFirst()
                .map(scope -> scope.get(name));
    }

    /** {@code basket}, {@code lines}, {@code amount}: a list of number. */
    FeelType path(List<String> names) {
        Optional<FeelType> first = lookUp(names.get(0));
        if (first.isEmpty()) {
            return unknown(String.join(".", names), new TreeSet<>(FactTree.ROOTS.keySet()));
        }
        FeelType type = first.get();
        for (int i = 1; i < names.size(); i++) {
            type = part(type, names.get(i), String.join(".", names.subList(0, i)));
        }
        return type;
    }

    /** @param owner as written: {@code basket.lines[1]} */
    FeelType part(FeelType type, String name, String owner) {
        if (type.kind() == FeelType.Kind.UNKNOWN) {
            return type;
        }
        FeelType single = type.kind() == FeelType.Kind.LIST ? type.elementOrUnknown() : type;
        Map<String, FeelType> parts = FactTree.parts(single);
        FeelType part = parts.get(name);
        if (part == null && parts.isEmpty()) {
            return problems.add(Code.NAME_UNKNOWN, owner + "." + name, "is no fact: a " + single + " has no parts");
        }
        if (part == null) {
            return unknown(owner + "." + name, new TreeSet<>(parts.keySet()));
        }
        if (type.kind() == FeelType.Kind.LIST && !part.isScalar()) {
            return problems.add(
                    Code.TYPE_WRONG,
                    owner + "." + name,
                    "is a list of lists; write some line in basket.lines satisfies list contains(line." + name
                            + ", ...)");
        }
        return type.kind() == FeelType.Kind.LIST ? FeelType.listOf(part, type.size()) : part;
    }

    private FeelType unknown(String path, TreeSet<String> known) {
        List<String> candidates = new ArrayList<>(FactTree.PATHS);
        scopes.forEach(scope -> candidates.addAll(scope.keySet()));
        String hint = Nearest.of(path, candidates)
                .map(near -> "did you mean " + near + "?")
                .orElse("there are " + String.join(", ", known)
                        + (path.contains(".") ? "" : "; text stands in quotes: \"" + path + "\""));
        return problems.add(Code.NAME_UNKNOWN, path, "is no fact; " + hint);
    }
}
