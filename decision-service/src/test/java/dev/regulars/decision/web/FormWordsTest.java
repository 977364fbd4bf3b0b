package dev.regulars.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "store|web|app => must be one of store, web, app",
                "(?s).{1,64} => must have 1 to 64 characters",
                "(?s).{0,200} => must have at most 200 characters",
                "(?s).{1,100000}+ => must have 1 to 100000 characters",
                ".{1,64} => must have 1 to 64 characters on one line",
                "\\S.{0,199} => must have 1 to 200 characters on one line, the first of them no blank",
                "\\s*\\S.{0,127} => must have 1 to 128 characters on one line, without blanks before them",
                "` {0,9}\\S.{0,31}` => must have 1 to 32 characters on one line, without blanks before them",
                "(?s)(?=.*\\S).{1,2000} => must have 1 to 2000 characters, not only blanks",
                "[A-Za-z0-9._-]{1,64} => must have 1 to 64 of the characters A-Z a-z 0-9 . _ -",
                "[A-Z]{3} => must have exactly 3 of the characters A-Z",
                "\\d{6} => must have exactly 6 digits",
                "[^\\p{Cntrl}]{3,200} => must have 3 to 200 characters, none of them a control character",
                "[^\"\\\\\\p{Cntrl}]{1,60} => must have 1 to 60 characters, none of them \" \\ a control character",
                "[a-z][a-z-]{0,9} => must have 1 to 10 of the characters a-z -, the first of the characters a-z",
                "\\d{1,10}(\\.\\d{1,4})?"
                        + " => must be a number like 12.5, with at most 10 digits before the point and 4 behind it",
                "(a|b)+c => must match (a|b)+c"
            })
    void saysItInWords(String form, String words) {
        assertThat(FormWords.of(Pattern.compile(form))).isEqualTo(words);
    }

    @Test
    void standInTheProblem() {
        Fields.Result<String> read = Fields.read(
                "{\"where\": \" x\"}".getBytes(StandardCharsets.UTF_8),
                fields -> fields.text("where", Pattern.compile("\\S.{0,99}"), ""));
        assertThat(((Fields.Result.Refused<String>) read).problem().toString())
                .contains("INVALID_VALUE", "where", "must have 1 to 100 characters on one line");
    }
}
