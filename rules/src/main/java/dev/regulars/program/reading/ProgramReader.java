package dev.regulars.program.reading;

import dev.regulars.program.Campaign;
import dev.regulars.program.EarnRate;
import dev.regulars.program.EarnRates;
import dev.regulars.program.EventRow;
import dev.regulars.program.Events;
import dev.regulars.program.Messages;
import dev.regulars.program.Offer;
import dev.regulars.program.Product;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.Reward;
import dev.regulars.program.Segment;
import dev.regulars.program.SegmentRules;
import dev.regulars.program.Store;
import dev.regulars.program.TierPolicy;
import dev.regulars.program.dictionary.Reference;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.dmn.DmnTierPolicy;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and checks a program. A file with an error makes no program at all; it never means "not eligible". */
public final class ProgramReader {

    public static final String SETTINGS_FILE = "program.yaml";
    public static final String TIERS_FILE = "tiers.dmn";
    public static final String SCENARIOS_FILE = "scenarios.yaml";

    static final Set<String> KNOWN_FILES = knownFiles();

    private static Set<String> knownFiles() {
        Set<String> files = new HashSet<>(Set.of(SettingsReader.FILE, TIERS_FILE, SCENARIOS_FILE));
        for (Table table : Table.values()) {
            files.add(table.file());
        }
        return Set.copyOf(files);
    }

    /** A program and perhaps warnings, or no program and at least one error. */
    public record Reading(@Nullable Program program, Places places, List<Diagnostic> diagnostics) {}

    private final ProgramFiles files;
    private final EngineerRules engineerRules;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Places places = new Places();

    private ProgramReader(ProgramFiles files, EngineerRules engineerRules) {
        this.files = files;
        this.engineerRules = engineerRules;
    }

    /** A program with a {@code .drl} is refused. */
    public static Reading read(ProgramFiles files) {
        return read(files, EngineerRules.OFF);
    }

    public static Reading read(ProgramFiles files, EngineerRules engineerRules) {
        return new ProgramReader(files, engineerRules).read();
    }

    private Reading read() {
        SettingsReader.Read head = SettingsReader.read(
                YamlMap.parse(SettingsReader.FILE, files.texts().get(SettingsReader.FILE), diagnostics));
        ProgramSettings settings = head.settings();
        TableReader tables = new TableReader(settings.currency(), diagnostics);
        tables.knows(Reference.TIERS, Set.copyOf(settings.tiers().order()));
        tables.knows(Reference.LANES, settings.lanes().keySet());
        Map<String, Store> stores = Catalogue.stores(rows(tables, Table.STORES));
        tables.knows(Reference.STORES, stores.keySet());
        Map<String, Reward> rewards = RewardRows.of(rows(tables, Table.REWARDS));
        tables.knows(Reference.REWARDS, rewards.keySet());
        List<Segment> segments = OfferRows.segments(rows(tables, Table.SEGMENTS), files);
        tables.knows(Reference.SEGMENTS, segments.stream().map(Segment::segment).collect(Collectors.toSet()));
        Map<String, Product> products = Catalogue.products(rows(tables, Table.PRODUCTS));
        List<EarnRate> rates = EarnRateRows.of(rows(tables, Table.EARN_RATES));
        List<Row> campaignRows = rows(tables, Table.CAMPAIGNS);
        List<Campaign> campaigns = new CampaignRows(settings, rewards).of(campaignRows);
        Events events = events(tables, settings, campaignRows);
        List<Offer> offers = OfferRows.offers(rows(tables, Table.OFFERS));
        Messages messages = NoticeRows.read(rows(tables, Table.MESSAGES));
        TierPolicy tiers = tiers(settings);
        SegmentRules rules = SegmentRuleFiles.read(files, engineerRules, diagnostics);
        if (diagnostics.hasErrors() || tiers == null) {
            return new Reading(null, places, diagnostics.all());
        }
        List<Reward> inOrder = List.copyOf(rewards.values());
        Program program = new Program(
                head.name(),
                files.version(),
                settings,
                new EarnRates(rates),
                campaigns,
                inOrder,
                offers,
                segments,
                stores,
                products,
                messages,
                tiers,
                rules,
                events);
        return new Reading(program, places, diagnostics.all());
    }

    private Events events(TableReader tables, ProgramSettings settings, List<Row> campaigns) {
        RowIds ids = new RowIds();
        ids.enter(Table.CAMPAIGNS.file(), campaigns);
        List<Row> eventRows = rows(tables, Table.EVENTS);
        ids.enter(Table.EVENTS.file(), eventRows);
        List<EventRow> events = new EventRows(settings).of(eventRows);
        tables.knows(Reference.EVENTS, events.stream().map(EventRow::kind).collect(Collectors.toSet()));
        List<Row> challengeRows = rows(tables, Table.CHALLENGES);
        ids.enter(Table.CHALLENGES.file(), challengeRows);
        return new Events(events, ChallengeRows.of(challengeRows, settings));
    }

    private List<Row> rows(TableReader tables, Table table) {
        List<Row> rows = tables.read(table, files);
        rows.forEach(row -> places.enter(table, row));
        return rows;
    }

    private @Nullable TierPolicy tiers(ProgramSettings settings) {
        String dmn = files.texts().get(TIERS_FILE);
        if (dmn == null) {
            diagnostics.add(Code.FILE_MISSING, TIERS_FILE, "the program needs this file");
            return null;
        }
        try {
            return DmnTierPolicy.of(dmn, settings.tiers().order());
        } catch (DmnTierPolicy.Invalid invalid) {
            invalid.problems().forEach(problem -> diagnostics.add(Code.TIERS_INVALID, TIERS_FILE, problem));
            return null;
        }
    }
}
