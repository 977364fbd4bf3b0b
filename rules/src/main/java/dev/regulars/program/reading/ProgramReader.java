package dev.regulars.program.reading;

import dev.regulars.program.Messages;
import dev.regulars.program.Product;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.Store;
import dev.regulars.program.TierPolicy;
import dev.regulars.program.dmn.DmnTierPolicy;
import dev.regulars.program.reading.Diagnostic.Code;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and checks a program. A file with an error makes no program at all; it never means "not eligible". */
public final class ProgramReader {

    public static final String TIERS_FILE = "tiers.dmn";
    public static final String SCENARIOS_FILE = "scenarios.yaml";

    static final Set<String> KNOWN_FILES = Set.of(
            SettingsReader.FILE,
            Table.EARN_RATES.file(),
            Table.CAMPAIGNS.file(),
            Table.REWARDS.file(),
            Table.STORES.file(),
            Table.PRODUCTS.file(),
            Table.MESSAGES.file(),
            TIERS_FILE,
            SCENARIOS_FILE);

    /** Either a program and no diagnostics, or no program and at least one. */
    public record Reading(@Nullable Program program, List<Diagnostic> diagnostics) {}

    private final ProgramFiles files;
    private final Diagnostics diagnostics = new Diagnostics();

    private ProgramReader(ProgramFiles files) {
        this.files = files;
    }

    public static Reading read(ProgramFiles files) {
        return new ProgramReader(files).read();
    }

    private Reading read() {
        SettingsReader.Read head = SettingsReader.read(
                YamlMap.parse(SettingsReader.FILE, files.texts().get(SettingsReader.FILE), diagnostics));
        ProgramSettings settings = head.settings();
        Map<String, Store> stores = stores();
        Map<String, Product> products = products();
        RuleRows rows = new RuleRows(settings, stores.keySet(), rows(Table.CAMPAIGNS), rows(Table.EARN_RATES));
        RewardRows rewards = new RewardRows(settings, rows(Table.REWARDS));
        TierPolicy tiers = tiers(settings);
        Messages messages = messages();
        if (!diagnostics.all().isEmpty() || tiers == null) {
            return new Reading(null, diagnostics.all());
        }
        Program program = new Program(
                head.name(),
                files.version(),
                settings,
                rows.earnRates(),
                rows.campaigns(),
                rewards.vouchers(),
                stores,
                products,
                messages,
                tiers);
        return new Reading(program, List.of());
    }

    private List<Row> rows(Table table) {
        return new TableReader(table, diagnostics).read(files);
    }

    private Map<String, Store> stores() {
        Map<String, Store> stores = new HashMap<>();
        for (Row row : rows(Table.STORES)) {
            String zone = row.text("time-zone");
            try {
                stores.put(
                        row.text("store"),
                        new Store(row.text("store"), row.text("name"), ZoneId.of(zone), row.word("country")));
            } catch (DateTimeException e) {
                row.invalid("time-zone", "\"" + zone + "\" is no time zone like Europe/London");
            }
        }
        return stores;
    }

    private Map<String, Product> products() {
        Map<String, Product> products = new HashMap<>();
        for (Row row : rows(Table.PRODUCTS)) {
            products.put(
                    row.text("sku"),
                    new Product(row.text("sku"), row.text("name"), row.word("category"), row.word("brand")));
        }
        return products;
    }

    private Messages messages() {
        Map<String, String> texts = new LinkedHashMap<>(Messages.DEFAULTS);
        for (Row row : rows(Table.MESSAGES)) {
            if (!Messages.DEFAULTS.containsKey(row.text("key"))) {
                row.report(Code.REFERENCE_UNKNOWN, "key", "\"" + row.text("key") + "\" is no message of a program");
            }
            texts.put(row.text("key"), row.text("text"));
        }
        return new Messages(texts);
    }

    private @Nullable TierPolicy tiers(ProgramSettings settings) {
        String dmn = files.texts().get(TIERS_FILE);
        if (dmn == null) {
            diagnostics.add(Code.FILE_MISSING, TIERS_FILE, "the program needs this file");
            return null;
        }
        try {
            return DmnTierPolicy.of(dmn, settings.tiers());
        } catch (DmnTierPolicy.Invalid invalid) {
            invalid.problems().forEach(problem -> diagnostics.add(Code.TIERS_INVALID, TIERS_FILE, problem));
            return null;
        }
    }
}
