package dev.regulars.analytics.customers.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.jspecify.annotations.Nullable;

/**
 * Searches the parameters, all above zero, on their logarithms by Nelder and Mead's simplex, from several starts.
 * Where a simplex came to rest a new one begins, until that brings nothing more: a simplex that went flat is not the
 * top.
 */
final class MaximumLikelihood<M> {
    private static final int MOST_EVALUATIONS = 3_000;
    private static final int MOST_ROUNDS = 12;
    /** Parameters between e^-14 and e^14; who runs there has no finite best value. */
    private static final double BOUND = 14;

    private static final double SAME = 1e-7;

    private final Function<double[], M> model;
    private final ToDoubleFunction<M> likelihood;
    private int evaluations;

    MaximumLikelihood(Function<double[], M> model, ToDoubleFunction<M> likelihood) {
        this.model = model;
        this.likelihood = likelihood;
    }

    Fitted<M> from(List<double[]> starts) {
        Climb best = null;
        int agreeing = 0;
        int rested = 0;
        for (double[] start : starts) {
            Climb climb = climb(Arrays.stream(start).map(Math::log).toArray());
            rested += climb.rested ? 1 : 0;
            if (best == null || climb.value > best.value + tolerance(best.value)) {
                best = climb;
                agreeing = climb.rested ? 1 : 0;
            } else if (climb.rested && Math.abs(climb.value - best.value) <= tolerance(best.value)) {
                agreeing++;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no start");
        }
        String why = why(best, agreeing, rested);
        return new Fitted<>(parameters(best.point), best.value, why.isEmpty(), why, evaluations);
    }

    private static String why(Climb best, int agreeing, int rested) {
        if (!best.rested) {
            return "the search did not come to rest in " + MOST_EVALUATIONS + " steps a round";
        }
        if (Arrays.stream(best.point).anyMatch(log -> Math.abs(log) > BOUND - 1)) {
            return "a parameter runs off to zero or without end";
        }
        return agreeing < 2 ? "of " + rested + " starts no two came to the same place" : "";
    }

    private Climb climb(double[] start) {
        Climb reached = new Climb(start, value(start), true);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            PointValuePair next = search(reached.point);
            if (next == null) {
                return new Climb(reached.point, reached.value, false);
            }
            boolean more = next.getValue() > reached.value + tolerance(next.getValue()) / 10;
            reached = new Climb(next.getPoint(), next.getValue(), !more);
            if (!more) {
                break;
            }
        }
        return reached;
    }

    private @Nullable PointValuePair search(double[] from) {
        try {
            return new SimplexOptimizer(1e-12, 1e-9)
                    .optimize(
                            new MaxEval(MOST_EVALUATIONS),
                            new ObjectiveFunction(this::value),
                            GoalType.MAXIMIZE,
                            new InitialGuess(from),
                            new NelderMeadSimplex(from.length, 0.4));
        } catch (MathIllegalStateException outOfSteps) {
            return null;
        }
    }

    private double value(double[] logs) {
        evaluations++;
        double outside = 0;
        for (double log : logs) {
            outside += Math.max(0, Math.abs(log) - BOUND);
        }
        double value = outside > 0 ? Double.NaN : likelihood.applyAsDouble(parameters(logs));
        return Double.isFinite(value) ? value : -1e300 * (1 + outside);
    }

    private M parameters(double[] logs) {
        return model.apply(Arrays.stream(logs).map(Math::exp).toArray());
    }

    private static double tolerance(double value) {
        return SAME * (1 + Math.abs(value));
    }

    /** @param rested whether a new simplex brought nothing more */
    private record Climb(double[] point, double value, boolean rested) {}
}
