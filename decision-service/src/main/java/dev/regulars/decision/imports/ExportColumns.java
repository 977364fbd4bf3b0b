package dev.regulars.decision.imports;

import dev.regulars.decision.imports.rows.Mapping.Mapped;
import dev.regulars.decision.imports.rows.MemberField;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of an export: what is known of a member, as the mapping {@code regulars} reads it again. A voucher's code
 * is nowhere at rest, so none has it; of a kind of identifier the first three.
 */
public final class ExportColumns {

    /** Of each kind of identifier. */
    public static final int IDENTIFIERS = 3;

    private static final List<Mapped> ALL = make();

    private ExportColumns() {}

    /** {@code external, external-2, external-3, card …}. */
    public static List<Mapped> all() {
        return ALL;
    }

    private static List<Mapped> make() {
        List<Mapped> all = new ArrayList<>();
        for (MemberField field : MemberField.values()) {
            boolean told = switch (field) {
                case BALANCE_LAST_DAY, VOUCHER_CODE, VOUCHER_VALUE, VOUCHER_PERCENT, VOUCHER_LAST_DAY -> false;
                default -> true;
            };
            if (told) {
                all.add(new Mapped(field.word(), field));
            }
            for (int number = 2; field.kind() != null && number <= IDENTIFIERS; number++) {
                all.add(new Mapped(field.word() + "-" + number, field));
            }
        }
        return List.copyOf(all);
    }
}
