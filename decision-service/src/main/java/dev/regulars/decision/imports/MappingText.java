package dev.regulars.decision.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.imports.rows.Format;
import dev.regulars.decision.imports.rows.Mapping;
import dev.regulars.decision.imports.rows.Mapping.Balances;
import dev.regulars.decision.imports.rows.Mapping.VoucherKind;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mapping as it is stored and answered: {@code components/schemas/ImportMapping} of docs/api/openapi.yaml. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MappingText(
        String name,
        String source,
        List<Column> columns,
        String delimiter,
        String charset,
        String days,
        String decimalMark,
        String listSeparator,
        @Nullable String phoneRegion,
        String fractions,
        boolean minorUnits,
        List<Tier> tiers,
        boolean keepTier,
        String balances,
        @Nullable VoucherKind voucher,
        Mapping.@Nullable Only only) {

    record Column(String column, String field) {}

    record Tier(String word, String tier) {}

    public static MappingText of(Mapping mapping) {
        Format format = mapping.format();
        Map<String, String> tiers = new TreeMap<>(mapping.tiers());
        return new MappingText(
                mapping.name(),
                mapping.source(),
                mapping.columns().stream()
                        .map(one -> new Column(one.column(), one.field().word()))
                        .toList(),
                String.valueOf(format.delimiter()),
                Format.CHARSETS.entrySet().stream()
                        .filter(one -> one.getValue().equals(format.charset()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow(),
                format.days(),
                String.valueOf(format.decimalMark()),
                String.valueOf(format.listSeparator()),
                format.phoneRegion(),
                format.roundDown() ? MappingReader.ROUND_DOWN : MappingReader.REFUSE,
                format.minorUnits(),
                tiers.entrySet().stream()
                        .map(tier -> new Tier(tier.getKey(), tier.getValue()))
                        .toList(),
                mapping.keepTier(),
                mapping.balances() == Balances.ADD ? "add" : "compare",
                mapping.voucher(),
                mapping.only());
    }

    static String write(Mapping mapping) {
        return Json.write(of(mapping));
    }

    static Mapping read(String text) {
        Fields.Result<Mapping> read = Fields.read(text.getBytes(StandardCharsets.UTF_8), MappingReader::read);
        if (read instanceof Fields.Result.Read<Mapping> right) {
            return right.value();
        }
        throw new IllegalStateException("a stored mapping cannot be read: " + read);
    }
}
