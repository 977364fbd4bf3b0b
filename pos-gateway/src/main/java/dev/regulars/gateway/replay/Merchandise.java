package dev.regulars.gateway.replay;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which stock codes are goods. Postage, fees, manual lines, samples, gift vouchers and the like earn nothing. */
final class Merchandise {

    /** 85123A, 15056BL, and the DCGS range that was sold at fairs. POST, M, BANK CHARGES, gift_0001_20 are not. */
    private static final Pattern GOODS = Pattern.compile("\\d{5}[A-Z]*|DCGS.*");

    /** Carriage, a gift voucher of 100.00, a packing charge and a picture file, all with the code of an article. */
    private static final Set<String> LOOKS_LIKE_GOODS = Set.of("23444", "22016", "23574", "23702");

    private Merchandise() {}

    /** The same article was typed as 85123A and as 85123a. */
    static String sku(String stockCode) {
        return stockCode.toUpperCase(Locale.ROOT);
    }

    static boolean isGoods(String sku) {
        return GOODS.matcher(sku).matches() && !LOOKS_LIKE_GOODS.contains(sku);
    }
}
