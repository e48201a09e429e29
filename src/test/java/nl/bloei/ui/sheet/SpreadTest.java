package nl.bloei.ui.sheet;

import static nl.bloei.content.Block.Place.FULL;
import static nl.bloei.content.Block.Place.LEFT;
import static nl.bloei.content.Block.Place.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpreadTest {

    @Test
    void aLeftBlockSharesItsRowWithTheRightOneAfterIt() {
        assertThat(Spread.rows(List.of(FULL, LEFT, RIGHT, FULL), true)).containsExactly(new Spread.Row(0, -1),
                new Spread.Row(1, 2), new Spread.Row(3, -1));
    }

    @Test
    void aBlockWithoutItsOtherHalfFillsTheRow() {
        assertThat(Spread.rows(List.of(LEFT, FULL, RIGHT), true)).noneMatch(Spread.Row::shared).hasSize(3);
    }

    @Test
    void aNarrowPageHasOneColumn() {
        assertThat(Spread.rows(List.of(LEFT, RIGHT, LEFT, RIGHT), false)).noneMatch(Spread.Row::shared).hasSize(4);
    }
}
