package dev.regulars.analytics.customers.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.regulars.analytics.customers.MemberValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** Members as they are read, so that a million of them need no memory. */
final class MembersCsv {
    interface All {
        void each(Consumer<MemberValue> member);
    }

    private MembersCsv() {}

    static void write(OutputStream out, All all) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                "memberId",
                "frequency",
                "recencyDays",
                "ageDays",
                "spend",
                "alive",
                "purchases",
                "expectedValue",
                "clv",
                "decile",
                "segment");
        all.each(member -> csv.writeRecord(
                member.memberId(),
                Integer.toString(member.frequency()),
                Integer.toString(member.recencyDays()),
                Integer.toString(member.ageDays()),
                number(member.spend()),
                number(member.alive()),
                number(member.purchases()),
                number(member.expectedValue()),
                number(member.clv()),
                Integer.toString(member.decile()),
                member.segment()));
        csv.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
