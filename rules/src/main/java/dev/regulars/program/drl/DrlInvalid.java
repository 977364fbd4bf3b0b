package dev.regulars.program.drl;

import java.util.List;

/** Rules that do not compile; at least one problem says why. */
public final class DrlInvalid extends Exception {

    private static final long serialVersionUID = 1L;
    private final transient List<DrlProblem> problems;

    DrlInvalid(List<DrlProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<DrlProblem> problems() {
        return problems;
    }
}
