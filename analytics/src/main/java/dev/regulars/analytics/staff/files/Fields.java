package dev.regulars.analytics.staff.files;

import dev.regulars.analytics.staff.Codes;
import dev.regulars.analytics.staff.Years;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a row or a form, each read as what it must be.
 *
 * @param text of a field by its name, empty where there is none
 */
record Fields(UnaryOperator<String> text) {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,49}");

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,100}");
    private static final Pattern SIGN_IN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@+|:-]{0,99}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int MOST_STORES = 50;

    String get(String field) {
        return text.apply(field).strip();
    }

    String id(String field) throws WrongField {
        return checked(field, ID, "must be letters and digits, also with . _ -, at most 50");
    }

    String code(String field) throws WrongField {
        check(Codes.isOne(get(field)), field, "is no id");
        return get(field);
    }

    /** Several are parted by semicolons. */
    SortedSet<String> codes(String field) throws WrongField {
        SortedSet<String> codes = new TreeSet<>();
        for (String one : get(field).split(";", -1)) {
            check(Codes.isOne(one.strip()), field, "must be ids, parted by semicolons");
            codes.add(one.strip());
        }
        check(codes.size() <= MOST_STORES, field, "must be at most " + MOST_STORES);
        return codes;
    }

    @Nullable
    String name(String field) throws WrongField {
        return get(field).isEmpty() ? null : checked(field, NAME, "must be one line of at most 100 characters");
    }

    @Nullable
    String signIn(String field) throws WrongField {
        return get(field).isEmpty()
                ? null
                : checked(field, SIGN_IN, "is no name that signs in").toLowerCase(Locale.ROOT);
    }

    LocalDate day(String field) throws WrongField {
        try {
            LocalDate day = LocalDate.parse(get(field));
            check(Years.have(day), field, "must be a day of 1900 to 2199");
            return day;
        } catch (DateTimeException noDay) {
            throw new WrongField(field + " must be a day like 2026-03-09");
        }
    }

    @Nullable
    LocalDate optionalDay(String field) throws WrongField {
        return get(field).isEmpty() ? null : day(field);
    }

    LocalTime time(String field) throws WrongField {
        return LocalTime.parse(checked(field, TIME, "must be a time like 09:30"));
    }

    @Nullable
    BigDecimal amount(String field) throws WrongField {
        return get(field).isEmpty() ? null : new BigDecimal(checked(field, AMOUNT, "must be a number like 4000.00"));
    }

    @Nullable
    Long count(String field) throws WrongField {
        return get(field).isEmpty() ? null : Long.valueOf(checked(field, COUNT, "must be a whole number"));
    }

    private String checked(String field, Pattern pattern, String otherwise) throws WrongField {
        String value = get(field);
        check(pattern.matcher(value).matches(), field, otherwise);
        return value;
    }

    private static void check(boolean right, String field, String otherwise) throws WrongField {
        if (!right) {
            throw new WrongField(field + " " + otherwise);
        }
    }
}
