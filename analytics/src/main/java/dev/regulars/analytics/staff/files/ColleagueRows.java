package dev.regulars.analytics.staff.files;

import dev.regulars.analytics.staff.Colleague;
import dev.regulars.analytics.staff.Post;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The directory as a file: {@code id,cashier,name,post,stores,from,to,sign_in}, then {@code S-1042,1042,Ann
 * Lee,staff,LON-01;LON-02,2026-03-01,,ann}. A form has the same fields.
 */
public final class ColleagueRows {
    public static final int MOST = 20_000;
    private static final List<String> HEAD =
            List.of("id", "cashier", "name", "post", "stores", "from", "to", "sign_in");

    private ColleagueRows() {}

    public static Rows<Colleague> ofCsv(String text) {
        return Rows.ofCsv(text, HEAD, MOST, ColleagueRows::read, Colleague::id);
    }

    public static Rows<Colleague> ofForm(Map<String, String> form) {
        return Rows.ofForm(List.of(form), 1, ColleagueRows::read, Colleague::id);
    }

    private static Colleague read(Fields fields) throws WrongField {
        LocalDate from = fields.day("from");
        @Nullable LocalDate to = fields.optionalDay("to");
        if (to != null && to.isBefore(from)) {
            throw new WrongField("to must not be before from");
        }
        return new Colleague(
                fields.id("id"),
                fields.code("cashier"),
                fields.name("name"),
                post(fields.get("post")),
                fields.codes("stores"),
                from,
                to,
                fields.signIn("sign_in"),
                null);
    }

    private static Post post(String word) throws WrongField {
        return Arrays.stream(Post.values())
                .filter(post -> post.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongField("post must be staff or manager"));
    }
}
