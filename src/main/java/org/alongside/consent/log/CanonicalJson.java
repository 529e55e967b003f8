package org.alongside.consent.log;

import static java.text.Normalizer.Form.NFC;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** One text for one meaning, after RFC 8785: sorted keys, no white space, NFC, whole numbers and strings only. */
public final class CanonicalJson {
    /** Beyond this a JSON reader may round. */
    private static final long SAFE = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder(512);

    private CanonicalJson() {}

    /** Values are strings, whole numbers, lists and maps of these; anything else is a mistake of the caller. */
    public static String of(Map<String, ?> object) {
        CanonicalJson json = new CanonicalJson();
        json.object(object);
        return json.out.toString();
    }

    private void object(Map<?, ?> object) {
        Map<String, Object> sorted = new TreeMap<>(); // String.compareTo is the order of UTF-16 units, as RFC 8785 asks
        object.forEach((key, value) -> {
            if (sorted.put(normal(key.toString()), value) != null) {
                throw new IllegalArgumentException("two keys with one meaning: " + key);
            }
        });
        String before = "{";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            out.append(before);
            string(entry.getKey());
            out.append(':');
            value(entry.getValue());
            before = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(Collection<?> values) {
        String before = "[";
        for (Object value : values) {
            out.append(before);
            value(value);
            before = ",";
        }
        out.append(values.isEmpty() ? "[]" : "]");
    }

    private void value(Object value) {
        if (value instanceof String text) {
            string(normal(text));
        } else if (value instanceof Long || value instanceof Integer) {
            number(((Number) value).longValue());
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Collection<?> values) {
            array(values);
        } else {
            throw new IllegalArgumentException("neither text nor whole number");
        }
    }

    private void number(long number) {
        if (Math.abs(number) > SAFE) {
            throw new IllegalArgumentException("not a safe whole number: " + number);
        }
        out.append(number);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, NFC);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    throw new IllegalArgumentException("half a character");
                }
                out.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
