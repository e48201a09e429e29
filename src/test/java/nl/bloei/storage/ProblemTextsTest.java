package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.bloei.content.Texts;

class ProblemTextsTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemSaysWhatHappenedAndWhatOneCanDo(Problem.Kind kind) {
        String what = Texts.get("problem." + kind + ".what", "Noor.werkboek.json");
        String todo = Texts.get("problem." + kind + ".do", "Noor.werkboek.json");

        assertThat(what).contains("Noor.werkboek.json").endsWith(".");
        assertThat(todo).endsWith(".").doesNotContain("{", "!");
        assertThat(todo.split("(?<=[.?]) ")).as("at least what was kept and what to do").hasSizeGreaterThanOrEqualTo(2);
    }
}
