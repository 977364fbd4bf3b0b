package dev.regulars.program.feel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Arguments whose types were checked when the condition was read. */
record FunctionArguments(@Nullable Object[] values) {

    /** Whether the first so many are there. */
    boolean isComplete(int count) {
        for (int i = 0; i < count; i++) {
            if (values[i] == null) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    Object value(int index) {
        return values[index];
    }

    private Object there(int index) {
        return Objects.requireNonNull(values[index]);
    }

    List<?> list(int index) {
        return (List<?>) there(index);
    }

    BigDecimal number(int index) {
        return (BigDecimal) there(index);
    }

    String text(int index) {
        return (String) there(index);
    }

    boolean truth(int index) {
        return (Boolean) there(index);
    }

    LocalDate date(int index) {
        return (LocalDate) there(index);
    }
}
