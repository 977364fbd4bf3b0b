package dev.regulars.engine;

import dev.regulars.engine.Transaction.Type;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.scenario.Story;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events and small purchases for tests, all at noon; and programs with tables of events and challenges. */
final class Happenings {

    /** What a purchase of {@link #bread} earns by itself. */
    static final long BREAD = 3;

    private Happenings() {}

    static Program program(String events, String challenges) {
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        texts.put("events.csv", events);
        texts.put("challenges.csv", challenges);
        texts.put("rewards.csv", "id,name,issued,value,valid-days\ncake,A cake,campaign,3.00,30\n");
        return Programs.read(new ProgramFiles(texts));
    }

    static Story story(Program program) {
        return new Story(Programs.ENGINE, program, MemberSnapshot.enrolled("m_a", "Blue"));
    }

    static Transaction event(String id, String kind, String day, String... namesAndValues) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return of(id, Type.EVENT, day, null, List.of(Transaction.eventLine(kind)), new MemberEvent(kind, attributes));
    }

    static Transaction undone(String id, String eventId, String day) {
        return of(id, Type.EVENT_REVERSAL, day, eventId, List.of(), new MemberEvent("", Map.of()));
    }

    private static Transaction of(
            String id, Type type, String day, String original, List<Transaction.Line> lines, MemberEvent event) {
        return new Transaction(
                "test",
                id,
                type,
                noon(day),
                "",
                null,
                "app",
                "GBP",
                original,
                lines,
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                Transaction.Prices.FINAL,
                null,
                null,
                event);
    }

    static Transaction bread(String id, String day) {
        return Till.sale()
                .id(id)
                .at(noon(day).toString())
                .line("bread", "1", "3.15")
                .send();
    }

    static Transaction voided(String id, String saleId, String day) {
        return Till.takingBack()
                .type(Type.VOID)
                .id(id)
                .of(saleId)
                .at(noon(day).toString())
                .send();
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
    }
}
