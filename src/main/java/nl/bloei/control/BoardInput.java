package nl.bloei.control;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import nl.bloei.content.Prompt;
import nl.bloei.content.Texts;
import nl.bloei.drawing.BoardDrawing;
import nl.bloei.drawing.Drawing;
import nl.bloei.drawing.RingsView.Lifted;
import nl.bloei.workbook.Card;

/** Turns mouse, keys and menu into the operations of a board. */
final class BoardInput extends DrawnInput<BoardView> {
    private static final double STILL = 3;

    private final BoardViewSkin skin;
    private @Nullable Drag drag;

    /** A card under a pressed button; a drag once it has moved. */
    private record Drag(String id, Point2D pressed, Point2D offset, boolean moving) {
    }

    BoardInput(BoardView view, BoardViewSkin skin) {
        super(view, skin);
        this.skin = skin;
    }

    @Override
    void point(Point2D place) {
        Optional<String> over = cardAt(place);
        skin.hover(over.orElse(null));
        view().setCursor(over.isEmpty() ? Cursor.DEFAULT : view().writable() ? Cursor.OPEN_HAND : Cursor.HAND);
    }

    @Override
    void press(MouseEvent event, Point2D place) {
        Optional<String> near = cardAt(place);
        view().setSelectedId(near.orElse(null));
        skin.focusSelected();
        if (event.getClickCount() == 2) {
            near.ifPresent(view()::open);
        } else if (view().writable()) {
            near.flatMap(this::box)
                .ifPresent(box -> drag = new Drag(box.id(), place,
                        new Point2D(box.centerX(), box.centerY()).subtract(place), false));
        }
    }

    @Override
    void drag(Point2D place) {
        Drag held = drag;
        if (held != null && (held.moving() || held.pressed().distance(place) >= STILL)) {
            drag = new Drag(held.id(), held.pressed(), held.offset(), true);
            Point2D middle = held.offset().add(place);
            skin.lift(new Lifted(held.id(), middle.getX(), middle.getY()));
            view().setCursor(Cursor.CLOSED_HAND);
        }
    }

    @Override
    void drop(Point2D place) {
        Drag held = drag;
        BoardDrawing drawn = skin.drawn();
        letGo();
        if (held != null && held.moving() && drawn != null) {
            Point2D middle = held.offset().add(place);
            String zone = drawn.zoneAt(middle.getX(), middle.getY());
            Double energy = view().matrix() && !zone.isEmpty()
                    ? Double.valueOf(drawn.energyAt(zone, middle.getY()))
                    : null;
            String before = drawn.before(zone, middle.getX(), middle.getY(), held.id()).orElse(null);
            view().place("", held.id(), zone, energy, before);
        }
    }

    private void letGo() {
        drag = null;
        skin.lift(null);
    }

    @Override
    boolean press(KeyEvent event) {
        if (event.isAltDown()) {
            return move(event);
        }
        return switch (event.getCode()) {
            case LEFT -> go(-1, 0);
            case RIGHT -> go(1, 0);
            case UP -> go(0, -1);
            case DOWN -> go(0, 1);
            case ENTER -> onSelected(view()::open);
            case N -> create();
            case DELETE, BACK_SPACE -> onSelected(view()::remove);
            case ESCAPE -> escape();
            default -> false;
        };
    }

    @Override
    boolean digit(int digit) {
        return false;
    }

    private boolean move(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> moved(id -> view().shift(gesture(), id, -1));
            case RIGHT -> moved(id -> view().shift(gesture(), id, 1));
            case UP -> moved(id -> view().lift(gesture(), id, 1));
            case DOWN -> moved(id -> view().lift(gesture(), id, -1));
            default -> false;
        };
    }

    private boolean moved(Consumer<String> deed) {
        return view().writable() && onSelected(deed);
    }

    private boolean go(int dx, int dy) {
        BoardDrawing drawn = skin.drawn();
        String from = view().getSelectedId();
        if (drawn != null) {
            drawn.toward(from == null ? "" : from, dx, dy).ifPresent(view()::setSelectedId);
        }
        return true;
    }

    private boolean create() {
        view().create();
        return true;
    }

    private boolean escape() {
        if (drag != null) {
            letGo();
            return true;
        }
        boolean selected = view().getSelectedId() != null;
        view().setSelectedId(null);
        return selected;
    }

    private boolean onSelected(Consumer<String> deed) {
        Optional<Card> card = view().find(view().getSelectedId());
        card.map(Card::id).ifPresent(deed);
        return card.isPresent();
    }

    @Override
    Optional<ContextMenu> menu(@Nullable Point2D place) {
        if (place != null) {
            view().setSelectedId(cardAt(place).orElse(null));
        }
        return view().find(view().getSelectedId()).map(this::menu);
    }

    private ContextMenu menu(Card card) {
        String id = card.id();
        var shown = new ContextMenu(Menus.item(Texts.get("control.board.menu.open"), () -> view().open(id)));
        if (!view().writable()) {
            return shown;
        }
        shown.getItems().add(new SeparatorMenuItem());
        for (Prompt column : view().block().columns()) {
            if (!column.id().equals(card.column())) {
                shown.getItems()
                    .add(Menus.item(Texts.get("control.board.menu.to", column.text()),
                            () -> view().place("", id, column.id(), null, null)));
            }
        }
        if (!card.column().isEmpty()) {
            shown.getItems()
                .add(Menus.item(Texts.get("control.board.menu.beside"), () -> view().place("", id, "", null, null)));
        }
        boolean matrix = view().matrix();
        String up = Texts.get(matrix ? "control.board.menu.more" : "control.board.menu.up");
        String down = Texts.get(matrix ? "control.board.menu.less" : "control.board.menu.down");
        shown.getItems()
            .addAll(Menus.item(up, () -> view().lift("", id, 1)), Menus.item(down, () -> view().lift("", id, -1)),
                    new SeparatorMenuItem());
        for (Prompt pile : view().block().piles()) {
            if (!pile.id().equals(card.pile())) {
                shown.getItems()
                    .add(Menus.item(Texts.get("control.board.menu.sort", pile.text()),
                            () -> view().sort(id, pile.id())));
            }
        }
        shown.getItems().add(Menus.item(Texts.get("control.board.menu.remove"), () -> view().remove(id)));
        return shown;
    }

    private Optional<String> cardAt(Point2D place) {
        BoardDrawing drawn = skin.drawn();
        return drawn == null ? Optional.empty() : drawn.cardAt(place.getX(), place.getY());
    }

    private Optional<Drawing.Hit> box(String id) {
        BoardDrawing drawn = skin.drawn();
        return drawn == null
                ? Optional.empty()
                : drawn.cards().stream().filter(box -> box.id().equals(id)).findFirst();
    }
}
