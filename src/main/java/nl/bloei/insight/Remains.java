package nl.bloei.insight;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.bloei.content.Part;
import nl.bloei.content.Texts;
import nl.bloei.content.Worksheet;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Extras;
import nl.bloei.workbook.LinePoint;
import nl.bloei.workbook.Person;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Strand;
import nl.bloei.workbook.Written;

/**
 * What can be read of a sheet whose worksheet the program does not have: the answers without the questions.
 *
 * @param blocks what stands on it, by the id of its block; only blocks of which something can be read
 * @param silent whether it also holds answers that say nothing without their questions, such as ticked boxes
 */
public record Remains(Map<String, List<Passage>> blocks, boolean silent) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Texts.DUTCH);
    /** Where the subject of the sheet stands: it belongs to no block. */
    private static final String SUBJECT = "";

    /**
     * Something that was written.
     *
     * @param over what it is, if that is known without the question; may be empty
     * @param texts what was written, none of it blank
     * @param picture a picture, if that is what it is
     */
    public record Passage(String over, List<String> texts, Answer.@Nullable Picture picture) {

        /** Takes an unmodifiable copy. */
        public Passage {
            texts = List.copyOf(texts);
        }
    }

    /** What can be read of a sheet, and of the step that was chosen on it. */
    public static Remains of(Sheet sheet, Optional<Step> step) {
        var blocks = new LinkedHashMap<String, List<Passage>>();
        add(blocks, SUBJECT, "", List.of(sheet.subject()));
        sheet.answers().forEach((block, answer) -> read(blocks, block, answer));
        step.ifPresent(chosen -> add(blocks, chosen.from().block(), Texts.get("sheet.archived.step"), words(chosen)));
        boolean silent = sheet.answers()
            .values()
            .stream()
            .anyMatch(answer -> !answer.blank() && (answer instanceof Answer.Choice || answer instanceof Answer.Poles));
        return new Remains(blocks, silent);
    }

    /** A worksheet without questions, to stand in for the one that the program does not have. */
    public static Worksheet standIn(String id) {
        return new Worksheet(id, Part.TOOLBOX, 0, "", Texts.get("sheet.archived.title"), "", "", "", "", Set.of(), "",
                false, Texts.get("sheet.archived.text"), List.of(), List.of(), "");
    }

    private static void read(Map<String, List<Passage>> into, String block, Answer answer) {
        switch (answer) {
            case Answer.Line line -> read(into, block, line);
            case Answer.People people -> people.people()
                .forEach(person -> add(into, block, "", Written.in(only(person))));
            case Answer.Scale scale when scale.mark() != null -> add(into, block, "",
                    List.of(Texts.get("sheet.archived.scale", scale.mark())));
            case Answer.Day day -> add(into, block, "", List.of(DAY.format(day.day())));
            case Answer.Picture picture when !picture.blank() -> into.computeIfAbsent(block, _ -> new ArrayList<>())
                .add(new Passage("", List.of(picture.name()), picture));
            default -> add(into, block, "", Written.in(answer));
        }
    }

    private static void read(Map<String, List<Passage>> into, String block, Answer.Line line) {
        for (Strand strand : line.strands().all()) {
            add(into, block, "", List.of(strand.name()));
            strand.points()
                .forEach(point -> add(into, block, DAY.format(point.at()), Written.in(only(line, point))));
        }
        Stream.concat(line.axis().phases().stream(), line.axis().marks().stream())
            .forEach(mark -> add(into, block, DAY.format(mark.day()), List.of(mark.word())));
    }

    private static Answer only(Answer.Line line, LinePoint point) {
        return Answer.Line.of(line.period()).withPoints(List.of(point));
    }

    private static Answer only(Person person) {
        return new Answer.People(List.of(person), Extras.NONE);
    }

    private static List<String> words(Step step) {
        LocalDate due = step.due();
        return Stream.of(step.text(), due == null ? "" : DAY.format(due), step.with(), step.how()).toList();
    }

    private static void add(Map<String, List<Passage>> into, String block, String over, List<String> texts) {
        List<String> said = texts.stream().filter(text -> !text.isBlank()).toList();
        if (!said.isEmpty()) {
            into.computeIfAbsent(block, _ -> new ArrayList<>()).add(new Passage(over, said, null));
        }
    }
}
