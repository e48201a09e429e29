package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class SurrogatesTest {
    private static final String PAIR = "\uD83C\uDF31";
    private static final String FIRST = "\uD83C";
    private static final String SECOND = "\uDF31";

    @Test
    void halfACharacterIsFoundWhereverItStands() {
        for (String text : List.of(FIRST, SECOND, "a" + FIRST, SECOND + "a", SECOND + FIRST, FIRST + PAIR,
                PAIR + SECOND, PAIR + FIRST, FIRST + "a")) {
            assertThat(Surrogates.alone(text)).as("%s", escaped(text)).isTrue();
        }
        for (String text : List.of("", "a", PAIR, PAIR + PAIR, "a" + PAIR + "a")) {
            assertThat(Surrogates.alone(text)).as("%s", escaped(text)).isFalse();
        }
    }

    @Test
    void whatIsQuotedIsReadAgainAsItWas() throws Unfit {
        for (String half : List.of(FIRST, SECOND, PAIR + FIRST, SECOND + PAIR, FIRST + PAIR, SECOND + FIRST, PAIR)) {
            for (String text : List.of(half, "a \"" + half, half + "\\ b", "\n\t\u0000\u001f " + half)) {
                byte[] json = ("{\"a\":" + Surrogates.quoted(text) + "}").getBytes(StandardCharsets.UTF_8);

                assertThat(Json.object(json)).as("%s", escaped(text)).containsEntry("a", text);
            }
        }
        assertThat(Surrogates.quoted(PAIR + "a ")).as("only what must be is an escape")
            .isEqualTo("\"" + PAIR + "a \"");
    }

    private static List<String> escaped(String text) {
        return text.chars().mapToObj(Integer::toHexString).toList();
    }
}
