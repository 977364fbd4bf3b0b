package dev.regulars.engine.offers;

/** What an affinity is for: {@code category:coffee}, {@code brand:own}, {@code sku:22086}. */
final class Keys {

    private static final String CATEGORY = "category:";
    private static final String BRAND = "brand:";
    private static final String SKU = "sku:";

    private Keys() {}

    static String category(String category) {
        return CATEGORY + category;
    }

    static String brand(String brand) {
        return BRAND + brand;
    }

    static String sku(String sku) {
        return SKU + sku;
    }

    static boolean isSku(String key) {
        return key.startsWith(SKU);
    }

    /** {@code coffee} of {@code category:coffee}. */
    static String value(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
