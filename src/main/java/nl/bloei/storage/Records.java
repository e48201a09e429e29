package nl.bloei.storage;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The layout of a journal: a mark, and then records of length, sequence number, payload and checksum. Reading stops at the
 * first record that is not whole: what was being written when the power failed.
 */
final class Records {
    private static final byte[] MARK = {'b', 'l', 'o', 'e', 'i', '-', 'j', '1'};
    private static final int HEAD = Integer.BYTES + Long.BYTES;
    private static final int FRAME = HEAD + Integer.BYTES;

    private Records() {
    }

    /** The beginning of a journal. */
    static byte[] mark() {
        return MARK.clone();
    }

    /** One record. */
    static byte[] record(long sequence, byte[] payload) {
        var record = ByteBuffer.allocate(Math.addExact(FRAME, payload.length));
        record.putInt(payload.length).putLong(sequence).put(payload);
        return record.putInt(checksum(record.array(), 0, record.position())).array();
    }

    /** The payloads of all whole records from number 0 on; none when the bytes are no journal. */
    static List<byte[]> payloads(byte[] bytes) {
        var payloads = new ArrayList<byte[]>();
        if (!Arrays.equals(MARK, 0, MARK.length, bytes, 0, Math.min(MARK.length, bytes.length))) {
            return payloads;
        }
        var in = ByteBuffer.wrap(bytes, MARK.length, bytes.length - MARK.length);
        while (in.remaining() >= FRAME) {
            int start = in.position();
            int length = in.getInt();
            if (in.getLong() != payloads.size() || length < 0 || length > in.remaining() - Integer.BYTES) {
                break;
            }
            var payload = new byte[length];
            in.get(payload);
            if (in.getInt() != checksum(bytes, start, HEAD + length)) {
                break;
            }
            payloads.add(payload);
        }
        return payloads;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        var sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }
}
