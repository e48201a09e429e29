package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.control.TextLine;
import nl.bloei.control.WritingField;
import nl.bloei.ui.Segments;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Person;

/** Somebody on a list: name, role and state in a row, and what was said folded away under it. */
final class PersonRow extends VBox {
    /** As long as there are not more people than this, what they said need not be folded away. */
    static final int FEW = 2;
    private static final int LINES = 2;
    private static final List<Person.State> STATES = List.of(Person.State.values());

    private final SheetModel sheet;
    private final Block.People block;
    private final String id;
    private final TextLine name;
    private final TextLine role;
    private final Segments state = new Segments();
    private final ToggleButton unfold = new ToggleButton(Texts.get("sheet.people.said"));
    private final Map<String, WritingField> said = new LinkedHashMap<>();
    private final Button remove;
    private Person.@Nullable State shown;

    PersonRow(SheetModel sheet, Block.People block, String id, boolean open, Consumer<Person> removing) {
        this.sheet = sheet;
        this.block = block;
        this.id = id;
        getStyleClass().add("person");
        name = line("sheet.people.name", "person-name");
        role = line("sheet.people.role", "person-role");
        bind(name, "name", Person::name, Person::withName);
        bind(role, "role", Person::role, Person::withRole);
        remove = Parts.iconButton(Icon.Shape.BIN, Texts.get("sheet.people.remove"), () -> {
            Person person = person();
            if (person != null) {
                removing.accept(person);
            }
        });
        var fields = new FlowPane(name, role);
        fields.getStyleClass().add("person-fields");
        if (block.asking()) {
            state.getStyleClass().add("small");
            fields.getChildren().add(state);
        }
        fields.setMinWidth(0);
        HBox.setHgrow(fields, Priority.ALWAYS);
        var row = new HBox(fields, remove);
        row.getStyleClass().add("person-row");
        getChildren().add(row);
        if (!block.fields().isEmpty()) {
            getChildren().addAll(unfold, answers());
            unfold.setSelected(open);
        }
    }

    private static TextLine line(String key, String style) {
        var line = new TextLine(Texts.get(key), Texts.get(key));
        line.getStyleClass().add(style);
        return line;
    }

    private VBox answers() {
        unfold.getStyleClass().add("help-toggle");
        unfold.setGraphic(Parts.icon(Icon.Shape.RIGHT));
        unfold.setMinWidth(Region.USE_PREF_SIZE);
        var box = new VBox();
        box.getStyleClass().add("person-said");
        for (Prompt field : block.fields()) {
            var writing = new WritingField(field.text(), field.start(), LINES);
            bind(writing, field.id(), person -> person.said(field.id()), (person, text) -> told(person, field, text));
            said.put(field.id(), writing);
            box.getChildren().add(Parts.text(field.text(), "question"));
            if (!field.help().isBlank()) {
                box.getChildren().add(PromptCard.help(field.help()));
            }
            box.getChildren().add(writing);
        }
        box.visibleProperty().bind(unfold.selectedProperty());
        box.managedProperty().bind(unfold.selectedProperty());
        return box;
    }

    /** What somebody says is an answer: whoever was asked has answered then. */
    private static Person told(Person person, Prompt field, String text) {
        Person changed = person.withSaid(field.id(), text);
        return text.isBlank() ? changed : changed.withState(Person.State.ANSWERED);
    }

    private void bind(TextInputControl input, String field,
            Function<Person, String> written,
            BiFunction<Person, String, Person> write) {
        Supplier<String> now = () -> {
            Person person = person();
            return person == null ? "" : written.apply(person);
        };
        Fields.bind(input, now, text -> type(field, person -> write.apply(person, text)));
    }

    private @Nullable Person person() {
        return sheet.answer(block.id(), Answer.People.class)
            .stream()
            .flatMap(people -> people.people().stream())
            .filter(person -> person.id().equals(id))
            .findFirst()
            .orElse(null);
    }

    private void type(String field, UnaryOperator<Person> change) {
        sheet.type(id + "/" + field, block.id(), Answer.People.class, Answer.People::empty,
                people -> changed(people, change));
    }

    private Answer.People changed(Answer.People people, UnaryOperator<Person> change) {
        return people.people()
            .stream()
            .filter(person -> person.id().equals(id))
            .findFirst()
            .map(person -> people.with(change.apply(person)))
            .orElse(people);
    }

    private void ask(Person.State now) {
        if (now != shown) {
            shown = now;
            sheet.change(Texts.get("sheet.edit.person.state"), block.id(), Answer.People.class, Answer.People::empty,
                    people -> changed(people, person -> person.withState(now)));
        }
    }

    /** Shows or folds away what was said. */
    void unfold(boolean open) {
        unfold.setSelected(open);
    }

    /** Shows somebody as the workbook has them. */
    void show(Person person) {
        boolean writable = sheet.writable();
        name.show(person.name());
        role.show(person.role());
        said.forEach((field, writing) -> writing.show(person.said(field)));
        if (block.asking() && shown != person.state()) {
            shown = person.state();
            state.fill(STATES, each -> Texts.get("sheet.people.state." + each), person.state(), this::ask);
        }
        name.setEditable(writable);
        role.setEditable(writable);
        said.values().forEach(writing -> writing.setEditable(writable));
        state.setDisable(!writable);
        Parts.show(remove, writable);
        remove.setAccessibleText(Texts.get("sheet.people.remove.whom", person.name()));
    }
}
