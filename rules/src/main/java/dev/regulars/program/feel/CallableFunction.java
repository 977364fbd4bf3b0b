package dev.regulars.program.feel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.Symbol;
import org.kie.dmn.feel.lang.types.FunctionSymbol;
import org.kie.dmn.feel.runtime.FEELFunction;

/** A function as KIE's nodes call it. */
record CallableFunction(FeelFunction function) implements FEELFunction {

    @Override
    public String getName() {
        return function.title();
    }

    @Override
    public Symbol getSymbol() {
        return new FunctionSymbol(getName(), this);
    }

    @Override
    public List<List<Param>> getParameters() {
        return List.of();
    }

    @Override
    public @Nullable Object invokeReflectively(EvaluationContext context, @Nullable Object[] arguments) {
        return function.call(arguments);
    }
}
