package dev.regulars.program.feel;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.impl.ExecutionFrame;

/**
 * All that an evaluation can name: the documented facts and the allowed functions. It stands in place of KIE's frame
 * with every built-in function, so that what the check might overlook is still not there to call.
 */
record FactsFrame(Map<String, Object> facts) implements ExecutionFrame {

    private static final Map<String, CallableFunction> FUNCTIONS = Arrays.stream(FeelFunction.values())
            .collect(Collectors.toUnmodifiableMap(FeelFunction::title, CallableFunction::new));

    @Override
    public @Nullable Object getValue(String name) {
        return FactTree.ROOTS.containsKey(name) ? facts.get(name) : FUNCTIONS.get(name);
    }

    @Override
    public boolean isDefined(String name) {
        return FactTree.ROOTS.containsKey(name) || FUNCTIONS.containsKey(name);
    }

    @Override
    public void setValue(String name, Object value) {
        throw new UnsupportedOperationException("facts do not change");
    }

    @Override
    public Map<String, Object> getAllValues() {
        return facts;
    }

    @Override
    public void setRootObject(Object root) {
        throw new UnsupportedOperationException("facts do not change");
    }

    @Override
    public @Nullable Object getRootObject() {
        return null;
    }
}
