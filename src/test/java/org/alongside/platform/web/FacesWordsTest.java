package org.alongside.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.SourceFiles;
import org.alongside.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Faces can say of a field by itself, it says in our words and under the field's own label. */
class FacesWordsTest {
    private static final String LABEL = "By when";

    /** Every key of the specification, with the place at which Faces hands over the label; -1 where it does not. */
    private static final List<String> KEYS = List.of(
            "0 component.UIInput.CONVERSION",
            "0 component.UIInput.REQUIRED",
            "0 component.UIInput.UPDATE",
            "0 component.UISelectOne.INVALID",
            "0 component.UISelectMany.INVALID",
            "2 converter.BigDecimalConverter.DECIMAL",
            "2 converter.BigIntegerConverter.BIGINTEGER",
            "1 converter.BooleanConverter.BOOLEAN",
            "2 converter.ByteConverter.BYTE",
            "1 converter.CharacterConverter.CHARACTER",
            "2 converter.DateTimeConverter.DATE",
            "2 converter.DateTimeConverter.TIME",
            "2 converter.DateTimeConverter.DATETIME",
            "1 converter.DateTimeConverter.PATTERN_TYPE",
            "2 converter.DoubleConverter.DOUBLE",
            "2 converter.EnumConverter.ENUM",
            "1 converter.EnumConverter.ENUM_NO_CLASS",
            "2 converter.FloatConverter.FLOAT",
            "2 converter.IntegerConverter.INTEGER",
            "2 converter.LongConverter.LONG",
            "2 converter.NumberConverter.CURRENCY",
            "2 converter.NumberConverter.PERCENT",
            "2 converter.NumberConverter.NUMBER",
            "2 converter.NumberConverter.PATTERN",
            "2 converter.ShortConverter.SHORT",
            "1 converter.STRING",
            "1 converter.UUIDConverter.UUID",
            "1 validator.DoubleRangeValidator.MAXIMUM",
            "1 validator.DoubleRangeValidator.MINIMUM",
            "2 validator.DoubleRangeValidator.NOT_IN_RANGE",
            "0 validator.DoubleRangeValidator.TYPE",
            "1 validator.LengthValidator.MAXIMUM",
            "1 validator.LengthValidator.MINIMUM",
            "1 validator.LongRangeValidator.MAXIMUM",
            "1 validator.LongRangeValidator.MINIMUM",
            "2 validator.LongRangeValidator.NOT_IN_RANGE",
            "0 validator.LongRangeValidator.TYPE",
            "1 validator.BeanValidator.MESSAGE",
            "0 validator.RequiredValidator.FAILED",
            "-1 validator.NOT_IN_RANGE",
            "-1 validator.RegexValidator.PATTERN_NOT_SET",
            "-1 validator.RegexValidator.NOT_MATCHED",
            "-1 validator.RegexValidator.MATCH_EXCEPTION");

    static Stream<String> keys() {
        return KEYS.stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageIsAPlainSentenceThatNamesTheField(String key) {
        int at = Integer.parseInt(key.substring(0, key.indexOf(' ')));
        for (Locale locale : List.of(Texts.STANDARD, Texts.EASY_READ)) {
            Object[] args = {"31/31/2027", "7", "12"};
            if (at >= 0) {
                args[at] = LABEL;
            }
            String said = new MessageFormat(
                            ResourceBundle.getBundle("org.alongside.platform.messages", locale)
                                    .getString("jakarta.faces." + key.substring(key.indexOf(' ') + 1)),
                            locale)
                    .format(args);
            assertThat(said)
                    .endsWith(".")
                    .doesNotContain("{", "Error", "error", "valid", "Validation", "Conversion", "convert", "enum");
            if (at >= 0) {
                assertThat(said).contains("‘" + LABEL + "’");
            }
        }
    }

    @Test
    void facesIsToldOfTheseWords() {
        assertThat(SourceFiles.text(java.nio.file.Path.of("src/main/webapp/WEB-INF/faces-config.xml")))
                .contains("<message-bundle>org.alongside.platform.messages</message-bundle>");
    }

    /** In al:field and al:group the label comes by itself; elsewhere it is written down, and hidden ones have a sentence. */
    @Test
    void everyInputHasWordsByWhichItsMistakeCanBeNamed() {
        Pattern inAField = Pattern.compile("<al:(field|group)\\b.*?</al:\\1>", Pattern.DOTALL);
        Pattern input = Pattern.compile("<h:(input|select)(?!BooleanCheckbox)[A-Za-z]+[^>]*>");
        assertThat(SourceFiles.under("src/main/webapp")
                        .filter(file -> file.toString().endsWith(".xhtml"))
                        .flatMap(file -> input.matcher(
                                        inAField.matcher(SourceFiles.text(file)).replaceAll(""))
                                .results()
                                .map(found -> file + " " + found.group())))
                .allMatch(found -> found.contains(" label=\"#{") || found.contains(" converterMessage=\"#{"));
    }
}
