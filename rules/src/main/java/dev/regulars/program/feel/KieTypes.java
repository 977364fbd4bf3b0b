package dev.regulars.program.feel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.impl.MapBackedType;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.lang.types.GenListType;

/** The facts in KIE's types: its parser has to know a name to see where it ends. */
final class KieTypes {

    private KieTypes() {}

    static Map<String, Type> of(Map<String, FeelType> types) {
        Map<String, Type> result = new LinkedHashMap<>();
        types.forEach((name, type) -> result.put(name, of(name, type)));
        return result;
    }

    private static Type of(String name, FeelType type) {
        return switch (type.kind()) {
            case NUMBER -> BuiltInType.NUMBER;
            case STRING -> BuiltInType.STRING;
            case BOOLEAN -> BuiltInType.BOOLEAN;
            case DATE -> BuiltInType.DATE;
            case TIME -> BuiltInType.TIME;
            case LIST -> new GenListType(of(name, type.elementOrUnknown()));
            case CONTEXT -> new MapBackedType(name, of(type.fields()));
            default -> BuiltInType.UNKNOWN;
        };
    }
}
