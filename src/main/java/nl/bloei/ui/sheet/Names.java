package nl.bloei.ui.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.bloei.content.Texts;
import nl.bloei.workbook.Answer;
import nl.bloei.workbook.Person;
import nl.bloei.workbook.Sheet;
import nl.bloei.workbook.Step;
import nl.bloei.workbook.Workbook;

/** Names of people that were written somewhere in a workbook. */
final class Names {
    private Names() {
    }

    /** Every name once, those of the latest sheets first. */
    static List<String> in(Workbook workbook) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream<String> sheets = workbook.sheets().reversed().stream().flatMap(Names::on);
        Stream<String> steps = workbook.steps().stream().map(Step::with);
        Stream.of(sheets, steps)
            .flatMap(all -> all)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .forEach(name -> names.putIfAbsent(key(name), name));
        return List.copyOf(names.values());
    }

    private static Stream<String> on(Sheet sheet) {
        Stream<String> listed = sheet.answers()
            .values()
            .stream()
            .flatMap(answer -> answer instanceof Answer.People people ? people.people().stream() : Stream.empty())
            .map(Person::name);
        return Stream.concat(Stream.of(sheet.with()), listed);
    }

    /** The names that contain what was typed, without those that are there already. */
    static List<String> matching(List<String> names, List<String> there, String typed) {
        List<String> taken = there.stream().map(Names::key).toList();
        String wanted = key(typed);
        return names.stream().filter(name -> key(name).contains(wanted) && !taken.contains(key(name))).toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Texts.DUTCH);
    }
}
