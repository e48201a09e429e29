package nl.bloei.app;

import nl.bloei.content.Texts;
import nl.bloei.storage.Problem;

/** A problem with a file in words: where, what is wrong and what can be done. */
final class ProblemText {
    private ProblemText() {
    }

    /** One line for a terminal. */
    static String of(Problem problem) {
        String kind = "problem." + problem.kind().name();
        String name = String.valueOf(problem.file().getFileName());
        String text = problem.file() + ": " + Texts.get(kind + ".what", name) + " " + Texts.get(kind + ".do", name);
        return problem.kind() == Problem.Kind.LOCKED
                ? text + " " + Texts.get("app.passphrase.how", PassphraseInput.OPTION)
                : text;
    }
}
