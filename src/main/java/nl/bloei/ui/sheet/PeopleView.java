package nl.bloei.ui.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.control.Icon;
import nl.bloei.control.TextLine;
import nl.bloei.ui.Desk;
import nl.bloei.ui.Toast;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Person;

/** A list of people, each with a role, how far one is with asking them, and what was said. */
final class PeopleView implements BlockView {
    private static final int MOST_OFFERS = 6;

    private final SheetModel sheet;
    private final Block.People block;
    private final Desk desk;
    private final PromptCard card;
    private final Map<String, PersonRow> rows = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final VBox asked = new VBox();
    private final TextLine name;
    private final FlowPane adding;
    private final FlowPane offers = new FlowPane();

    PeopleView(SheetModel sheet, Block.People block, Desk desk) {
        this.sheet = sheet;
        this.block = block;
        this.desk = desk;
        card = new PromptCard(block.prompt());
        list.getStyleClass().add("people");
        asked.getStyleClass().add("asked-of-each");
        if (!block.fields().isEmpty()) {
            asked.getChildren().add(Parts.text(Texts.get("sheet.people.each"), "caption"));
            block.fields().forEach(field -> asked.getChildren().add(Parts.text(field.text(), "question")));
        }
        name = new TextLine(Texts.get("sheet.people.name"), Texts.get("sheet.people.name"));
        name.getStyleClass().add("person-new");
        name.setId(block.id() + "-new");
        name.setOnAction(_ -> add(name.getText()));
        name.textProperty().subscribe(_ -> offer());
        Button add = Parts.button(Icon.Shape.PLUS, Texts.get("sheet.people.add"), "small",
                () -> add(name.getText()));
        adding = new FlowPane(name, add);
        adding.getStyleClass().add("person-adding");
        offers.getStyleClass().add("offers");
        card.getChildren().addAll(asked, list, adding, offers);
    }

    private Answer.People people() {
        return sheet.answer(block.id(), Answer.People.class).orElseGet(Answer.People::empty);
    }

    private void add(String words) {
        if (words.isBlank()) {
            name.requestFocus();
            return;
        }
        name.clear();
        Person person = Person.of(words.strip());
        change(Texts.get("sheet.edit.person.add"), people -> people.with(person));
        PersonRow row = rows.get(person.id());
        if (row != null) {
            row.unfold(true);
        }
        name.requestFocus();
    }

    private void remove(Person person) {
        int at = people().people().indexOf(person);
        change(Texts.get("sheet.edit.person.remove"), people -> people.without(person.id()));
        String words = person.name().isBlank() ? Texts.get("sheet.people.nameless") : person.name();
        desk.toastProperty()
            .set(new Toast(Texts.get("sheet.people.removed", words), Texts.get("sheet.restore"),
                    () -> change(Texts.get("sheet.edit.person.restore"), people -> restored(people, person, at))));
        name.requestFocus();
    }

    private static Answer.People restored(Answer.People people, Person person, int at) {
        var all = new ArrayList<>(people.people());
        if (all.stream().noneMatch(each -> each.id().equals(person.id()))) {
            all.add(Math.clamp(at, 0, all.size()), person);
        }
        return new Answer.People(all, people.extras());
    }

    private void change(String what, UnaryOperator<Answer.People> change) {
        sheet.change(what, block.id(), Answer.People.class, Answer.People::empty, change);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        List<Person> people = people().people();
        List<String> ids = people.stream().map(Person::id).toList();
        if (!List.copyOf(rows.keySet()).equals(ids)) {
            arrange(people);
        }
        people.forEach(person -> {
            PersonRow row = rows.get(person.id());
            if (row != null) {
                row.show(person);
            }
        });
        Parts.show(list, !people.isEmpty());
        Parts.show(asked, people.isEmpty() && !block.fields().isEmpty());
        Parts.show(adding, sheet.writable());
        offer();
    }

    /** Makes rows for who is new; who was there keeps the row, and with it the caret. */
    private void arrange(List<Person> people) {
        var before = new LinkedHashMap<>(rows);
        rows.clear();
        boolean few = people.size() <= PersonRow.FEW;
        for (Person person : people) {
            PersonRow old = before.get(person.id());
            rows.put(person.id(),
                    old == null
                            ? new PersonRow(sheet, block, person.id(), before.isEmpty() && few, this::remove)
                            : old);
        }
        list.getChildren().setAll(rows.values());
    }

    /** Names that were written elsewhere in the workbook and are not on this list yet. */
    private void offer() {
        List<String> here = people().people().stream().map(Person::name).toList();
        List<String> names = sheet.writable()
                ? Names.matching(Names.in(sheet.document().workbook()), here, name.getText())
                : List.of();
        offers.getChildren().setAll(names.stream().limit(MOST_OFFERS).map(this::offer).toList());
        Parts.show(offers, !names.isEmpty());
    }

    private Button offer(String words) {
        Button button = Parts.button(Icon.Shape.PLUS, words, "offer", () -> add(words));
        button.setAccessibleText(Texts.get("sheet.people.offer", words));
        return button;
    }
}
