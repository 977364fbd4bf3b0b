package dev.regulars.simulation.command;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A stock code as the gateway's replay sees it: postage, fees, gift vouchers and the like are no goods. */
record Article(String sku, boolean isGoods) {

    private static final Pattern GOODS = Pattern.compile("\\d{5}[A-Z]*|DCGS.*");
    private static final Set<String> LOOKS_LIKE_GOODS = Set.of("23444", "22016", "23574", "23702");
    private static final int MAX_KNOWN = 20_000;
    private static final Map<String, Article> KNOWN = new ConcurrentHashMap<>();

    static Article of(String stockCode) {
        if (KNOWN.size() > MAX_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(stockCode, code -> {
            String sku = code.toUpperCase(Locale.ROOT);
            return new Article(sku, GOODS.matcher(sku).matches() && !LOOKS_LIKE_GOODS.contains(sku));
        });
    }
}
