package dev.regulars.decision;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Listens to what is asked of MongoDB, and fails what is outside the dialect that every server understands alike: see
 * docs/architecture.md. So what passes on the embedded server means the same on a replica set or a sharded cluster.
 */
public final class Dialect implements CommandListener {

    private static final Set<String> HOUSEKEEPING =
            Set.of("hello", "isMaster", "ping", "endSessions", "getMore", "killCursors", "buildInfo", "dropDatabase");
    private static final Set<String> COMMANDS =
            Set.of("find", "insert", "update", "delete", "findAndModify", "aggregate", "count", "createIndexes");
    private static final Set<String> OPERATORS =
            Set.of("$set", "$unset", "$push", "$pull", "$inc", "$addToSet", "$setOnInsert");
    /** Fields that a documented index serves, beside the id. */
    private static final Map<String, Set<String>> INDEXED = Map.of(
            "accounts", Set.of("pending", "telling"),
            "feedback", Set.of("told", "member", "at"),
            "outgoing", Set.of("state", "member", "reference", "untold"),
            "receipts", Set.of("due", "at"),
            "referrals", Set.of("state", "referrer"),
            "studioMails", Set.of("state"),
            "vouchers", Set.of("telling", "accountId"),
            "signIns", Set.of("until"),
            "signInLimits", Set.of("until"));

    private final List<String> strangers = new CopyOnWriteArrayList<>();

    /** A template whose commands are listened to. */
    public MongoTemplate open(String uri) {
        ConnectionString address = new ConnectionString(uri);
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .addCommandListener(this)
                .build();
        return new MongoTemplate(MongoClients.create(settings), String.valueOf(address.getDatabase()));
    }

    /** The driver passes errors on, but a caller may swallow them: end each test with {@link #assertKept()}. */
    @Override
    public void commandStarted(CommandStartedEvent event) {
        String name = event.getCommandName();
        String problem = HOUSEKEEPING.contains(name) ? "" : problem(name, event.getCommand());
        if (!problem.isEmpty()) {
            strangers.add(name + ": " + problem);
            throw new AssertionError("outside the dialect: " + name + ": " + problem);
        }
    }

    public void assertKept() {
        if (!strangers.isEmpty()) {
            throw new AssertionError("outside the dialect: " + strangers);
        }
    }

    static String problem(String name, BsonDocument command) {
        if (!COMMANDS.contains(name)) {
            return "not a command of it";
        }
        if (command.containsKey("startTransaction") || command.containsKey("autocommit")) {
            return "a transaction";
        }
        String collection = command.getString(name).getValue();
        return switch (name) {
            case "find" -> filter(collection, command.getDocument("filter", new BsonDocument()), true);
            case "update" -> all(command.getArray("updates", new BsonArray()), u -> update(collection, u));
            case "delete" ->
                all(command.getArray("deletes", new BsonArray()), d -> filter(collection, d.getDocument("q"), false));
            case "findAndModify" ->
                filter(collection, command.getDocument("query"), false) + operators(command.get("update"));
            case "aggregate" -> isCount(command.getArray("pipeline")) ? "" : "a pipeline other than a count";
            case "createIndexes" -> all(command.getArray("indexes"), Dialect::index);
            default -> "";
        };
    }

    private static String all(BsonArray parts, Function<BsonDocument, String> problem) {
        return parts.stream()
                .map(part -> problem.apply(part.asDocument()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String update(String collection, BsonDocument update) {
        if (update.getBoolean("multi", BsonBoolean.FALSE).getValue()) {
            return "an update of many documents";
        }
        return filter(collection, update.getDocument("q"), false) + operators(update.get("u"));
    }

    private static String filter(String collection, BsonDocument filter, boolean mayReadAll) {
        boolean byIndex = filter.containsKey("_id")
                || filter.keySet().stream().anyMatch(INDEXED.getOrDefault(collection, Set.of())::contains);
        return byIndex || (mayReadAll && filter.isEmpty()) ? "" : "a filter without id or index: " + filter.keySet();
    }

    private static String operators(BsonValue update) {
        if (!update.isDocument()) {
            return "an update by a pipeline";
        }
        Set<String> names = update.asDocument().keySet();
        boolean replaces = names.stream().noneMatch(name -> name.startsWith("$"));
        return replaces || OPERATORS.containsAll(names) ? "" : "operators " + names;
    }

    private static boolean isCount(BsonArray pipeline) {
        return pipeline.stream().allMatch(stage -> {
            BsonDocument step = stage.asDocument();
            return step.containsKey("$match") || step.equals(BsonDocument.parse("{$group: {_id: 1, n: {$sum: 1}}}"));
        });
    }

    private static String index(BsonDocument index) {
        Set<String> names = Set.of("key", "name");
        return names.containsAll(index.keySet()) ? "" : "an index with " + index.keySet();
    }
}
