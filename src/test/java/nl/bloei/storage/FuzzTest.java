package nl.bloei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import nl.bloei.workbook.Workbook;

/** Files and journals that were changed at random: each is read or refused, and none takes long. */
class FuzzTest {
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final List<String> PIECES = List.of("{", "}", "[", "]", "\"", ":", ",", "null", "true", "-", "1e9",
            "1e999999", "0.1", "\\u", "\\ud83d", "\\", "\"format\":", "\"sheets\":[", "\"kind\":\"line\"",
            "\"generation\":-1", "\"formatVersion\":99999999999", "\uFEFF", "\u0000", "2026-02-30", "\"id\":\"\"");

    private final Random random = new Random(11);

    @Test
    void aChangedWorkbookIsReadOrRefused() {
        List<byte[]> seeds = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            seeds.add(WorkbookWriter.write(Stored.of(GeneratedWorkbooks.workbook(seed))));
        }
        int read = 0;
        for (int i = 0; i < Dose.of(25_000, 500_000); i++) {
            byte[] input = changed(any(seeds), any(seeds));
            read += timed(() -> WorkbookReader.read(input), input) ? 1 : 0;
        }
        assertThat(read).as("some were still read").isPositive();
    }

    @Test
    void aChangedJournalIsReadOrRefused() {
        List<byte[]> seeds = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            seeds.add(journal(seed));
        }
        int read = 0;
        for (int i = 0; i < Dose.of(25_000, 500_000); i++) {
            byte[] input = random.nextBoolean() ? changed(any(seeds), any(seeds)) : resealed(any(seeds));
            read += timed(() -> Replay.of(input, Envelope.PLAIN), input) ? 1 : 0;
        }
        assertThat(read).as("some were still read").isPositive();
    }

    private interface Reading {
        Object read() throws Unfit;
    }

    /** Whether it was read; anything but a refusal that is meant escapes and fails the test. */
    private static boolean timed(Reading reading, byte[] input) {
        long start = System.nanoTime();
        boolean read = false;
        try {
            read = reading.read() != null;
        } catch (Unfit e) {
            assertThat(e.kind()).isNotNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("%d bytes", input.length).isLessThan(LONGEST);
        return read;
    }

    private static byte[] journal(int seed) {
        Workbook first = GeneratedWorkbooks.workbook(seed);
        Workbook second = first.withTitle("anders");
        byte[] one = Records.record(1, Entry.first(Stored.of(first), Set.of("ab"), Instant.EPOCH).bytes());
        byte[] two = Records.record(2, Entry.next(Stored.of(second), first, Instant.EPOCH).bytes());
        return joined(Records.mark(), Records.record(0, new byte[0]), one, two);
    }

    /** A journal of which one payload was changed and its checksum made right again. */
    private byte[] resealed(byte[] journal) {
        List<byte[]> payloads = Records.payloads(journal);
        int chosen = 1 + random.nextInt(payloads.size() - 1);
        byte[] all = Records.mark();
        for (int i = 0; i < payloads.size(); i++) {
            byte[] payload = i == chosen ? changed(payloads.get(i), payloads.get(i)) : payloads.get(i);
            all = joined(all, Records.record(i, payload));
        }
        return all;
    }

    private byte[] changed(byte[] original, byte[] other) {
        byte[] bytes = original;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(bytes.length + 1);
            byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
            byte[] start = Arrays.copyOf(bytes, at);
            bytes = switch (random.nextInt(6)) {
                case 0 -> joined(start, any(PIECES).getBytes(StandardCharsets.UTF_8), rest);
                case 1 -> start;
                case 2 ->
                    joined(start, Arrays.copyOfRange(rest, Math.min(rest.length, random.nextInt(40)), rest.length));
                case 3 -> joined(start, Arrays.copyOfRange(other, Math.min(at, other.length), other.length));
                case 4 -> joined(start, rest, start);
                default -> {
                    byte[] flipped = bytes.clone();
                    if (flipped.length > 0) {
                        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                    }
                    yield flipped;
                }
            };
            bytes = bytes.length > 200_000 ? Arrays.copyOf(bytes, 200_000) : bytes;
        }
        return bytes;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
