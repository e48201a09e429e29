package nl.bloei.storage.protection;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of its own for the many small entries of journals: AES-256-GCM under a random key, which is sealed once with the
 * passphrase. So an entry costs microseconds where the passphrase costs most of a second.
 *
 * <p>A sealed entry is a random nonce of 12 bytes, the entry and a tag of 16 bytes. The journal and the number of the
 * entry are bound to it without standing in it: an entry that was moved, repeated or taken from another journal does not
 * open.
 */
public final class EntryKey {
    /** By how much sealing makes an entry longer, in bytes. */
    public static final int EXTRA_BYTES = 12 + 16;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private EntryKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** A new key, for one opening of a workbook. */
    public static EntryKey fresh() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new EntryKey(bytes);
    }

    /**
     * The key in what {@link #wrapped} made. Slow.
     *
     * @throws SealException if it stays closed
     */
    public static EntryKey unwrap(byte[] wrapped, AgeSeal seal) throws SealException {
        byte[] bytes = seal.open(wrapped);
        if (bytes.length != KEY_BYTES) {
            throw new SealException(SealException.Reason.DAMAGED, "a key of " + bytes.length + " bytes");
        }
        return new EntryKey(bytes);
    }

    /** This key, sealed, to stand at the beginning of the journal: some 200 bytes. Slow. */
    public byte[] wrapped(AgeSeal seal) {
        return seal.sealAside(key.getEncoded());
    }

    /**
     * Seals an entry.
     *
     * @param journal what tells the journal from all others
     * @param sequence its number in the journal
     */
    public byte[] seal(byte[] journal, long sequence, byte[] entry) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, journal, sequence, nonce).doFinal(entry);
            return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // Every Java has AES.
        }
    }

    /**
     * What was sealed for this journal under this number.
     *
     * @throws SealException {@code DAMAGED} if this is not exactly what {@link #seal} made for it with this key
     */
    public byte[] open(byte[] journal, long sequence, byte[] sealed) throws SealException {
        if (sealed.length < EXTRA_BYTES) {
            throw new SealException(SealException.Reason.DAMAGED, "an entry of " + sealed.length + " bytes");
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, journal, sequence, nonce).doFinal(sealed, NONCE_BYTES,
                    sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new SealException(SealException.Reason.DAMAGED, e);
        }
    }

    private Cipher cipher(int mode, byte[] journal, long sequence, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES + journal.length).putLong(sequence).put(journal).flip());
        return cipher;
    }
}
