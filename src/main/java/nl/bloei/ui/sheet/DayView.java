package nl.bloei.ui.sheet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

import javafx.scene.Node;

import nl.bloei.content.Block;
import nl.bloei.control.DateField;
import nl.bloei.ui.Desk;
import nl.bloei.workbook.Answer;

/** A question answered with a day. */
final class DayView implements BlockView {
    private final SheetModel sheet;
    private final Block.Day block;
    private final PromptCard card;
    private final DateField field = new DateField();

    DayView(SheetModel sheet, Block.Day block, Desk desk) {
        this.sheet = sheet;
        this.block = block;
        card = new PromptCard(block.prompt());
        field.setId(block.id());
        field.getStyleClass().add("day-answer");
        field.setAccessibleText(block.prompt().text());
        field.optionalProperty().set(true);
        field.setToday(desk::today);
        field.valueProperty().subscribe((_, day) -> {
            if (sheet.writable() && !Objects.equals(day, day())) {
                sheet.changeDay(block.id(), day);
            }
        });
        card.getChildren().add(field);
    }

    private @Nullable LocalDate day() {
        return sheet.answer(block.id(), Answer.Day.class).map(Answer.Day::day).orElse(null);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void update() {
        if (!Objects.equals(field.getValue(), day())) {
            field.setValue(day());
        }
        field.readOnlyProperty().set(!sheet.writable());
    }
}
