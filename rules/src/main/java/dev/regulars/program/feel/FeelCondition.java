package dev.regulars.program.feel;

import dev.regulars.program.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;

/**
 * A cell of the column {@code when}: a FEEL expression over the {@link FeelFact}s that is true or false. What
 * {@link #of} gives was checked: it names only what is documented, compares like with like, calls only a
 * {@link FeelFunction}, reads no clock, cannot reach Java, and takes a bounded number of steps. Safe for many threads.
 */
public final class FeelCondition implements Expression {

    private static final FEELEventListenersManager NOBODY = new FEELEventListenersManager();

    private final String text;
    private final BaseNode tree;

    /** Why a text is no condition. */
    public static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<FeelProblem> problems;

        Invalid(List<FeelProblem> problems) {
            super(problems.stream().map(FeelProblem::message).collect(Collectors.joining("; ")));
            this.problems = problems;
        }

        public List<FeelProblem> problems() {
            return problems;
        }
    }

    private FeelCondition(String text, BaseNode tree) {
        this.text = text;
        this.tree = tree;
    }

    public static FeelCondition of(String expression) throws Invalid {
        Problems problems = new Problems();
        new FeelText(expression, problems).check();
        Optional<BaseNode> tree = problems.areNone() ? ConditionParser.parse(expression, problems) : Optional.empty();
        tree.ifPresent(node -> new ConditionCheck(problems).check(node));
        if (tree.isEmpty() || !problems.areNone()) {
            throw new Invalid(problems.found());
        }
        return new FeelCondition(expression, tree.get());
    }

    /**
     * Whether it holds; what cannot be said, because a fact is null, does not
     * hold.
     *
     * @param facts nested maps as the paths of {@link FeelFact} say: BigDecimal, String, Boolean, LocalDate, LocalTime,
     *     lists of String, and {@code basket.lines} as a list of maps; a key that is missing is null
     */
    @Override
    public boolean holds(Map<String, Object> facts) {
        EvaluationContextImpl context =
                new EvaluationContextImpl(FeelCondition.class.getClassLoader(), NOBODY, 0, FEELDialect.FEEL);
        context.push(new FactsFrame(facts));
        return Boolean.TRUE.equals(tree.evaluate(context));
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeelCondition condition && condition.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
