package nl.bloei.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

import nl.bloei.workbook.About;
import nl.bloei.workbook.Workbook;

class DraftTest {

    @Test
    void onesOwnWorkbookNeedsNothing() {
        var draft = new Draft(About.Kind.SELF, "", "");

        assertThat(draft.complete()).isTrue();
        assertThat(draft.workbook(Instant.EPOCH).title()).isEqualTo("Mijn werkboek");
        assertThat(draft.workbook(Instant.EPOCH).about().name()).isEmpty();
    }

    @Test
    void anotherPersonNeedsAName() {
        assertThat(new Draft(About.Kind.PERSON, "  ", "").complete()).isFalse();
        assertThat(new Draft(About.Kind.TEAM, "", "Teamdag").complete()).isFalse();
    }

    @Test
    void theNameIsTheTitleUnlessOneChoosesAnother() {
        Workbook usual = new Draft(About.Kind.PERSON, " Samira ", "").workbook(Instant.EPOCH);
        Workbook chosen = new Draft(About.Kind.PERSON, "Samira", "Najaar").workbook(Instant.EPOCH);

        assertThat(usual.title()).isEqualTo("Samira");
        assertThat(usual.about().name()).isEqualTo("Samira");
        assertThat(chosen.title()).isEqualTo("Najaar");
    }
}
