package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

import nl.bloei.workbook.Workbook;

/** What is whole in a damaged file comes out of it, wherever the damage is. */
class SalvageTest {
    private static final Workbook WHOLE = GeneratedWorkbooks.workbook(3);
    private static final byte[] BYTES = WorkbookWriter.write(Stored.of(WHOLE));

    @Test
    void aFileThatIsWholeComesOutWhole() {
        assertThat(Salvage.of(BYTES).sheets()).isEqualTo(WHOLE.sheets());
        assertThat(Salvage.of(BYTES).about()).isEqualTo(WHOLE.about());
        assertThat(Salvage.of(BYTES).steps()).isEqualTo(WHOLE.steps());
    }

    @Test
    void whereverItIsCutOffTheSheetsBeforeAreWhole() {
        int most = 0;
        for (int length = 0; length < BYTES.length; length += 7) {
            Workbook left = Salvage.of(Arrays.copyOf(BYTES, length));
            if (left != null) {
                assertThat(WHOLE.sheets().subList(0, left.sheets().size())).isEqualTo(left.sheets());
                assertThat(left.id()).isEqualTo(WHOLE.id());
                most = Math.max(most, left.sheets().size());
            }
        }
        assertThat(most).isEqualTo(WHOLE.sheets().size()).isGreaterThan(1);
    }

    @Test
    void zerosAndRubbishAreDamageLikeAnyOther() {
        for (byte rubbish : new byte[]{0, (byte) 0xFF, '}'}) {
            byte[] damaged = BYTES.clone();
            Arrays.fill(damaged, BYTES.length - 400, BYTES.length, rubbish);
            assertThat(Salvage.of(damaged).sheets()).isNotEmpty();
            assertThat(WHOLE.sheets()).containsAll(Salvage.of(damaged).sheets());
        }
    }

    @Test
    void inAFileOfAnotherProgramThereIsNothing() {
        assertThat(Salvage.of("{\"sheets\":[{\"id\":\"s\"}]}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .isNull();
        assertThat(Salvage.of(new byte[5000])).isNull();
    }
}
