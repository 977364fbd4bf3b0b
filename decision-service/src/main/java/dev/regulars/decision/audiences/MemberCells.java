package dev.regulars.decision.audiences;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.imports.ExportColumns;
import dev.regulars.decision.imports.rows.Mapping.Mapped;
import dev.regulars.decision.imports.rows.MemberField;
import dev.regulars.decision.members.Identifier;
import dev.regulars.engine.Profile;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A member as cells of an export, which the mapping {@code regulars} reads again. */
public final class MemberCells {

    private MemberCells() {}

    public static List<String> header() {
        return ExportColumns.all().stream().map(Mapped::column).toList();
    }

    public static List<String> of(Account member, List<Identifier> known) {
        Map<Identifier.Kind, List<String>> byKind = known.stream()
                .collect(Collectors.groupingBy(
                        Identifier::kind, Collectors.mapping(Identifier::value, Collectors.toList())));
        List<String> cells = new ArrayList<>();
        int number = 0;
        MemberField last = null;
        for (Mapped column : ExportColumns.all()) {
            MemberField field = column.field();
            number = field == last ? number + 1 : 0;
            last = field;
            List<String> values = field.kind() == null ? List.of() : byKind.getOrDefault(field.kind(), List.of());
            cells.add(field.kind() == null ? cell(field, member) : number < values.size() ? values.get(number) : "");
        }
        return cells;
    }

    private static String cell(MemberField field, Account member) {
        Profile profile = member.state().profile();
        return switch (field) {
            case ENROLLED_AT -> member.openedAt().toString();
            case LANGUAGE -> text(profile.language());
            case TIME_ZONE -> text(profile.timeZone());
            case BIRTHDAY -> birthday(profile.birthday());
            case EMPLOYEE -> String.valueOf(profile.employee());
            case TAGS -> String.join("|", profile.tags());
            case TIER -> member.tier();
            case BALANCE -> String.valueOf(member.available());
            default -> "";
        };
    }

    /** {@code 06-05}, as MonthDay writes it behind two dashes. */
    private static String birthday(@Nullable MonthDay day) {
        return day == null ? "" : day.toString().substring(2);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
