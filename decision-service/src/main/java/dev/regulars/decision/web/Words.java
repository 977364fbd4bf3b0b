package dev.regulars.decision.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** An object of words, whole numbers, true and false, whose fields are not known beforehand. */
final class Words {

    private final Pattern names;
    private final Pattern form;
    private final BiConsumer<String, String> refuse;
    private final Map<String, String> words = new TreeMap<>();

    private Words(Pattern names, Pattern form, BiConsumer<String, String> refuse) {
        this.names = names;
        this.form = form;
        this.refuse = refuse;
    }

    /** @param refuse takes where in the object, and why */
    static Map<String, String> of(
            JsonNode node, int most, Pattern names, Pattern form, BiConsumer<String, String> refuse) {
        Words read = new Words(names, form, refuse);
        if (!node.isObject() || node.size() > most) {
            refuse.accept("", "must be an object of at most " + most + " fields");
        } else {
            node.properties().forEach(field -> read.word(field.getKey(), field.getValue()));
        }
        return read.words;
    }

    private void word(String name, JsonNode value) {
        boolean plain = value.isString() || value.isIntegralNumber() || value.isBoolean();
        if (!names.matcher(name).matches()) {
            refuse.accept("", "has a name that does not fit: it " + FormWords.of(names));
        } else if (!plain || !form.matcher(value.asString()).matches()) {
            refuse.accept("." + name, FormWords.of(form));
        } else {
            words.put(name, value.asString());
        }
    }
}
