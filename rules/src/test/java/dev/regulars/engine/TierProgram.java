package dev.regulars.engine;

import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The program of a {@link TierStory}: one point for each pound; Silver from 500, Gold from 1500 (visits: 2 and 4). */
final class TierProgram {
    private static final Set<String> NOT_OF_TIERS = Set.of("metric", "enrolled", "assigned", "cut-off", "time-zone");
    private static final String RULE = "<rule id='%s'><inputEntry id='%1$s-if'><text>%s</text></inputEntry>"
            + "<outputEntry id='%1$s-then'><text>\"%1$s\"</text></outputEntry></rule>";
    private static final String STORES = "store,name,time-zone,country\nLeeds,Leeds,Europe/London,GB\n"
            + "New-York,New York,America/New_York,US\nCairo,Cairo,Africa/Cairo,EG\n";

    private TierProgram() {}

    static Program of(Map<String, String> settings) {
        String tiers = settings.entrySet().stream()
                .filter(setting -> !NOT_OF_TIERS.contains(setting.getKey()))
                .map(setting -> ", " + setting.getKey() + ": " + setting.getValue())
                .collect(Collectors.joining());
        String yaml = "name: Tiers\ncurrency: GBP\nlanes: {main: all}\ntime-zone: "
                + settings.getOrDefault("time-zone", "Europe/London") + "\nday-cut-off: \""
                + settings.getOrDefault("cut-off", "00:00") + "\"\ntiers: {order: [Blue, Silver, Gold]" + tiers + "}\n";
        Map<String, String> files = new TreeMap<>();
        files.put("program.yaml", yaml);
        files.put("earn-rates.csv", "id,points,per\nall,1,1.00\n");
        files.put("campaigns.csv", "id,name,lane,effect,value\n");
        files.put("stores.csv", STORES);
        files.put("tiers.dmn", policy(settings.getOrDefault("metric", "spend")));
        return Programs.read(new ProgramFiles(files));
    }

    private static String policy(String metric) {
        int silver = metric.equals("visits") ? 2 : 500;
        int gold = metric.equals("visits") ? 4 : 1500;
        return "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='t' name='t' namespace='tiers'>"
                + "<inputData id='data' name='" + metric + "'><variable name='" + metric + "' typeRef='number'/>"
                + "</inputData><decision id='d' name='tier'><variable name='tier' typeRef='string'/>"
                + "<informationRequirement id='r'><requiredInput href='#data'/></informationRequirement>"
                + "<decisionTable id='table' hitPolicy='UNIQUE'><input id='in'>"
                + "<inputExpression id='e' typeRef='number'>"
                + "<text>" + metric + "</text></inputExpression></input><output id='o' name='tier' typeRef='string'/>"
                + RULE.formatted("Blue", "&lt; " + silver) + RULE.formatted("Silver", "[" + silver + ".." + gold + ")")
                + RULE.formatted("Gold", "&gt;= " + gold) + "</decisionTable></decision></definitions>";
    }
}
