package nl.bloei.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import nl.bloei.workbook.Extras;

/**
 * What the holder of a lock says of itself.
 *
 * @param pid its process
 * @param host the name of its computer, or empty
 * @param since since when
 */
record Owner(long pid, String host, Instant since) {
    private static final Locale DUTCH = Locale.of("nl", "NL");

    /** This program, now. */
    static Owner here(Clock clock) {
        return new Owner(ProcessHandle.current().pid(), computer(), clock.instant());
    }

    static Owner read(byte[] bytes) throws Unfit {
        var fields = new Fields(Json.object(bytes));
        return new Owner(fields.count("pid"), fields.optional("host"), fields.instant("since"));
    }

    byte[] bytes() {
        try (var out = new JsonOut()) {
            out.object(Extras.NONE);
            out.number("pid", pid);
            out.optional("host", host);
            out.time("since", since);
            out.end();
            return out.bytes();
        }
    }

    /** Words like "venster op LAPTOP sinds 14.32 uur"; with the day when that was not today. */
    String words(Clock clock) {
        var texts = ResourceBundle.getBundle("nl.bloei.texts.problem", Locale.ROOT);
        var start = since.atZone(clock.getZone());
        boolean today = start.toLocalDate().equals(clock.instant().atZone(clock.getZone()).toLocalDate());
        String time = DateTimeFormatter.ofPattern(today ? "H.mm" : "d MMMM, H.mm", DUTCH).format(start);
        String key = host.isEmpty() ? "problem.holder.here" : "problem.holder.host";
        return new MessageFormat(texts.getString(key), DUTCH).format(new Object[]{time, host});
    }

    /** The name of this computer without asking any network. */
    private static String computer() {
        Map<String, String> environment = System.getenv();
        String name = environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", ""));
        if (!name.isBlank()) {
            return name;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
