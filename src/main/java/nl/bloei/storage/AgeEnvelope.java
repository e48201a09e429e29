package nl.bloei.storage;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

import nl.bloei.storage.protection.AgeSeal;
import nl.bloei.storage.protection.EntryKey;
import nl.bloei.storage.protection.Passphrase;
import nl.bloei.storage.protection.SealException;

/**
 * The envelope of a protected workbook. Sealing and opening take most of a second, but for opening what was just sealed and
 * for the entries of a journal.
 *
 * <p>All journals of one opening share a key. Each begins with an id of its own by chance, and that key as the passphrase
 * seals it.
 */
final class AgeEnvelope implements Envelope {
    private static final int ID_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AgeSeal seal;
    private final EntryKey key = EntryKey.fresh();
    private byte @Nullable [] wrapped;

    AgeEnvelope(AgeSeal seal) {
        this.seal = seal;
    }

    /** The envelope that this passphrase opens. */
    static AgeEnvelope of(Passphrase passphrase) {
        return new AgeEnvelope(new AgeSeal(passphrase));
    }

    /** Seals the key of the journals on a thread of its own, so that the first of what is written need not wait for it. */
    AgeEnvelope prepare() {
        Thread.ofVirtual().name("bloei-seal").start(this::wrapped);
        return this;
    }

    @Override
    public String ending() {
        return WorkbookFile.PROTECTED_SUFFIX;
    }

    @Override
    public byte[] seal(byte[] document) {
        return seal.seal(document);
    }

    @Override
    public byte[] open(byte[] sealed) throws Unfit {
        try {
            return seal.open(sealed);
        } catch (SealException e) {
            throw unfit(e);
        }
    }

    @Override
    public Strip begin() {
        var id = new byte[ID_BYTES];
        RANDOM.nextBytes(id);
        byte[] sealedKey = wrapped();
        return new Entries(ByteBuffer.allocate(ID_BYTES + sealedKey.length).put(id).put(sealedKey).array(), id, key);
    }

    @Override
    public Strip resume(byte[] head) throws Unfit {
        if (head.length < ID_BYTES) {
            throw new Unfit(Problem.Kind.DAMAGED, "a head of " + head.length + " bytes");
        }
        try {
            byte[] sealedKey = Arrays.copyOfRange(head, ID_BYTES, head.length);
            return new Entries(head, Arrays.copyOf(head, ID_BYTES), EntryKey.unwrap(sealedKey, seal));
        } catch (SealException e) {
            throw unfit(e);
        }
    }

    private synchronized byte[] wrapped() {
        byte[] known = wrapped;
        if (known == null) {
            known = key.wrapped(seal);
            wrapped = known;
        }
        return known;
    }

    /** What sealed bytes that stay closed are to somebody who opens a file. */
    static Unfit unfit(SealException failure) {
        var kind = switch (failure.reason()) {
            case NOT_SEALED, DAMAGED -> Problem.Kind.DAMAGED; // What was protected and lies open now was tampered with.
            case UNSUPPORTED -> Problem.Kind.OTHER_LOCK;
            case WRONG_PASSPHRASE -> Problem.Kind.WRONG_PASSPHRASE;
        };
        return new Unfit(kind, String.valueOf(failure.getMessage()));
    }

    private static final class Entries implements Strip {
        private final byte[] head;
        private final byte[] id;
        private final EntryKey key;

        Entries(byte[] head, byte[] id, EntryKey key) {
            this.head = head;
            this.id = id;
            this.key = key;
        }

        @Override
        public byte[] head() {
            return head.clone();
        }

        @Override
        public byte[] seal(long sequence, byte[] entry) {
            return key.seal(id, sequence, entry);
        }

        @Override
        public byte[] open(long sequence, byte[] sealed) throws Unfit {
            try {
                return key.open(id, sequence, sealed);
            } catch (SealException e) {
                throw unfit(e);
            }
        }
    }
}
