package nl.bloei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class DaysTest {

    @ParameterizedTest
    @CsvSource({"2026-11-19, vandaag", "2026-11-18, gisteren", "2026-11-20, morgen", "2026-11-12, 12 november",
            "2025-02-10, 10 februari 2025"})
    void saysADayAsOneWould(LocalDate day, String words) {
        assertThat(Days.near(day, LocalDate.of(2026, 11, 19))).isEqualTo(words);
    }
}
