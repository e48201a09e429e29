package nl.bloei.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import nl.bloei.storage.Inventory;
import nl.bloei.storage.Inventory.Kept;
import nl.bloei.storage.Inventory.Kind;
import nl.bloei.storage.Removal.Left;
import nl.bloei.storage.Removal.Why;

class DataModelTest {
    private final DataModel model = new DataModel(new Inventory(List.of(kept(Kind.WORKBOOK, "Noor", 1_449_000),
            kept(Kind.VERSION, "3", 300), kept(Kind.VERSION, "4", 2_600))));

    @Test
    void onlyGroupsWithSomethingInThemAreShown() {
        assertThat(model.groups()).extracting(DataModel.Group::title).containsExactly("Werkboeken", "Eerdere versies");
        assertThat(model.groups()).extracting(DataModel.Group::sum)
            .containsExactly("1 bestand, 1,4 MB", "2 bestanden, 3 kB");
        assertThat(DataModel.size(999)).isEqualTo("minder dan 1 kB");
    }

    @Test
    void workbooksGoOnlyWhenAskedFor() {
        assertThat(model.goes(false)).containsExactly("Eerdere versies: 2 bestanden, 3 kB");
        assertThat(model.stays(false)).first().isEqualTo("Werkboeken: 1 bestand, 1,4 MB");
        assertThat(model.goes(true)).hasSize(2);
        assertThat(model.stays(true)).hasSize(1);
    }

    @Test
    void unsavedWordsAreToldOnlyWhenThereAreSome() {
        assertThat(model.unsaved()).isFalse();
        assertThat(new DataModel(new Inventory(List.of(kept(Kind.JOURNAL, "a", 1)))).unsaved()).isTrue();
    }

    @Test
    void whatStayedIsToldByWhyAndNotEndlessly() {
        assertThat(DataModel.outcome(List.of())).isEqualTo("Bloei begint weer zoals de eerste keer.");
        List<Left> many = IntStream.range(0, 7).mapToObj(i -> new Left(Path.of("f" + i), Why.REFUSED)).toList();
        assertThat(DataModel.outcome(many)).contains("f0, f1, f2, f3, f4 en nog 2").doesNotContain("venster");
        assertThat(DataModel.outcome(List.of(new Left(Path.of("a"), Why.IN_USE), new Left(Path.of("b"), Why.REFUSED))))
            .contains("venster, dus gebleven: a", "los: b");
    }

    private static Kept kept(Kind kind, String name, long bytes) {
        return new Kept(kind, Path.of(name), bytes);
    }
}
