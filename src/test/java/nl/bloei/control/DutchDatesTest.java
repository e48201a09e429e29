package nl.bloei.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DutchDatesTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"12 november 2026, 2026-11-12", "12 nov, 2026-11-12", "12 Nov. 2027, 2027-11-12",
            "12-11-2026, 2026-11-12", "1/2/27, 2027-02-01", "3.1, 2027-01-03", "2026-12-01, 2026-12-01",
            "vandaag, 2026-11-22", "Morgen, 2026-11-23", "gisteren, 2026-11-21", "vrijdag, 2026-11-27",
            "zondag, 2026-11-29", "vrijdag 27 november, 2026-11-27", "5 mrt 2027, 2027-03-05",
            "29 februari, 2028-02-29", "' 1 dec ', 2026-12-01"})
    void readsADayAsPeopleWriteIt(String written, LocalDate day) {
        assertThat(DutchDates.read(written, written.startsWith("29") ? SUNDAY.plusYears(1) : SUNDAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 februari", "31-02-2026", "hallo", "12", "32 mei", "12 foo 2026", "12-13-2026"})
    void findsNoDayWhereThereIsNone(String written) {
        assertThat(DutchDates.read(written, SUNDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-12, 12 november 2026", "2027-03-01, 1 maart 2027"})
    void writesADayOut(LocalDate day, String written) {
        assertThat(DutchDates.write(day)).isEqualTo(written);
    }
}
