package nl.bloei.ui.sheet;

import nl.bloei.content.Texts;
import nl.bloei.editing.SaveState;

/** Why a workbook can only be read, in a sentence. */
final class HeldWords {
    private HeldWords() {
    }

    /** The sentence on the bar above the page. */
    static String of(SaveState.ReadOnly state) {
        return switch (state.why()) {
            case IN_USE -> state.heldBy().isBlank()
                    ? Texts.get("sheet.held.inuse")
                    : Texts.get("sheet.held.by", state.heldBy());
            case NEWER -> Texts.get("sheet.held.newer");
            case MISSING, NOT_A_FILE, EMPTY, TOO_LARGE, NOT_TEXT, DAMAGED, FOREIGN, INCOMPLETE, LOCKED,
                    WRONG_PASSPHRASE, OTHER_LOCK, UNREADABLE, OTHER_WORKBOOK, READ_ONLY,
                    DISK_FULL, CHANGED_OUTSIDE, NOT_VERIFIED, UNWRITABLE, EXISTS ->
                Texts.get("sheet.held.readonly");
        };
    }
}
