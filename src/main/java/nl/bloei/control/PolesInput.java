package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import nl.bloei.content.Block;
import nl.bloei.content.Texts;
import nl.bloei.drawing.PolesDrawing;
import nl.bloei.workbook.Answer.Poles.Mark;

/** Turns mouse, keys and menu into dots. */
final class PolesInput extends DrawnInput<PolesView> {
    private final PolesViewSkin skin;

    PolesInput(PolesView view, PolesViewSkin skin) {
        super(view, skin);
        this.skin = skin;
    }

    @Override
    void point(Point2D place) {
        Optional<String> dot = dotAt(place);
        skin.hover(view().writable() ? dot.orElse(null) : null);
        view().setCursor(dot.isPresent() && view().writable() ? Cursor.HAND : Cursor.DEFAULT);
    }

    @Override
    void press(MouseEvent event, Point2D place) {
        Optional<String> dot = dotAt(place);
        rowAt(place).ifPresent(view()::setSelectedId);
        dot.ifPresent(id -> view().mark("", PolesDrawing.row(id), PolesDrawing.dot(id)));
        skin.focusSelected();
    }

    @Override
    void drag(Point2D place) {
        // A dot is chosen where the button goes down.
    }

    @Override
    void drop(Point2D place) {
        // A dot is chosen where the button goes down.
    }

    @Override
    boolean press(KeyEvent event) {
        return switch (event.getCode()) {
            case UP, KP_UP -> select(place() - 1);
            case DOWN, KP_DOWN -> select(place() + 1);
            case HOME -> select(0);
            case END -> select(rows().size() - 1);
            case LEFT, KP_LEFT -> move(-1);
            case RIGHT, KP_RIGHT -> move(1);
            case SPACE -> move(0);
            case DELETE, BACK_SPACE -> mark("", null);
            default -> false;
        };
    }

    @Override
    boolean digit(int digit) {
        return digit >= 1 && digit <= Mark.DOTS && mark("", digit);
    }

    @Override
    Optional<ContextMenu> menu(@Nullable Point2D place) {
        if (place != null) {
            rowAt(place).ifPresent(view()::setSelectedId);
        }
        String row = view().getSelectedId();
        if (row == null || !view().writable()) {
            return Optional.empty();
        }
        var menu = new ContextMenu();
        IntStream.rangeClosed(1, Mark.DOTS)
            .forEach(dot -> menu.getItems()
                .add(Menus.item(Texts.get("control.poles.menu.dot." + dot), () -> view().mark("", row, dot))));
        if (view().polesProperty().get().dot(row).isPresent()) {
            menu.getItems().add(Menus.item(Texts.get("control.poles.menu.clear"), () -> view().mark("", row, null)));
        }
        return Optional.of(menu);
    }

    private boolean move(int by) {
        String row = row();
        if (row != null && view().writable()) {
            int dot = Math.clamp(view().stop(row) + by, 1, Mark.DOTS);
            view().mark(gesture(), row, dot);
        }
        return row != null;
    }

    private boolean mark(String gesture, @Nullable Integer dot) {
        String row = row();
        if (row != null) {
            view().mark(gesture, row, dot);
        }
        return row != null;
    }

    private boolean select(int place) {
        if (!rows().isEmpty()) {
            view().setSelectedId(rows().get(Math.clamp(place, 0, rows().size() - 1)).id());
        }
        return true;
    }

    /** The row to work in: the first when none is selected. */
    private @Nullable String row() {
        if (view().getSelectedId() == null && !rows().isEmpty()) {
            view().setSelectedId(rows().getFirst().id());
        }
        return view().getSelectedId();
    }

    private int place() {
        return rows().stream().map(Block.Poles.Row::id).toList().indexOf(view().getSelectedId());
    }

    private List<Block.Poles.Row> rows() {
        return view().rowsProperty().get();
    }

    private Optional<String> dotAt(Point2D place) {
        PolesDrawing drawn = skin.drawn();
        return drawn == null ? Optional.empty() : drawn.dotAt(place.getX(), place.getY());
    }

    private Optional<String> rowAt(Point2D place) {
        PolesDrawing drawn = skin.drawn();
        return drawn == null ? Optional.empty() : drawn.rowAt(place.getX(), place.getY());
    }
}
