package nl.bloei.storage.protection;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/**
 * Seals bytes with one passphrase into an age v1 file and opens them again: the format of the program {@code age}, see
 * <a href="https://age-encryption.org/v1">age-encryption.org/v1</a>. Sealing, and opening what was not sealed last, takes
 * most of a second and 128 MB for a moment, or twice that for a file of another program.
 */
public final class AgeSeal {
    private final Passphrase passphrase;
    private final WorkFactor work;
    /** For looking at once at what was just sealed, without paying for the key a second time. */
    private volatile @Nullable ScryptKey last;

    /** Seals and opens with this passphrase. */
    public AgeSeal(Passphrase passphrase) {
        this(passphrase, WorkFactor.USUAL);
    }

    /** The same at another cost, for tests that do it ten thousand times. */
    AgeSeal(Passphrase passphrase, WorkFactor work) {
        this.passphrase = passphrase;
        this.work = work;
    }

    /** Whether these bytes begin as a sealed file does: one of this program or of {@code age}, whole or cut off. */
    public static boolean isSealed(byte[] bytes) {
        return AgeHeader.begins(bytes);
    }

    /**
     * Makes sure that some passphrase can open these bytes, before anybody is asked for one.
     *
     * @throws SealException if none can: {@code UNSUPPORTED} also for a cost that is too high; one that is too low harms
     *         nobody who asks, and is told at opening
     */
    public static void requireOpenable(byte[] sealed) throws SealException {
        header(sealed, WorkFactor.PAYABLE);
    }

    /** These bytes, sealed with a new salt and a new key. */
    public byte[] seal(byte[] plain) {
        ScryptKey key = ScryptKey.fresh(passphrase, work.write());
        byte[] sealed = seal(plain, key);
        last = key;
        return sealed;
    }

    /** The same for what is not looked at again soon, on any thread. */
    byte[] sealAside(byte[] plain) {
        return seal(plain, ScryptKey.fresh(passphrase, work.write()));
    }

    /**
     * What was sealed, all of it and proven to be what was sealed, or nothing.
     *
     * @throws SealException if it stays closed; for a cost outside the limits before any of it is spent
     */
    public byte[] open(byte[] sealed) throws SealException {
        ScryptKey key = key(header(sealed, work));
        try (var channel = new StandardDecryptingChannelFactory().newDecryptingChannel(
                Channels.newChannel(new ByteArrayInputStream(sealed)), List.of(key::unwrap))) {
            // Larger than what is in it: the last call tells of the end and may bring bytes all the same.
            var plain = ByteBuffer.allocate(sealed.length);
            int read = 0;
            while (read >= 0) {
                read = channel.read(plain);
            }
            return Arrays.copyOf(plain.array(), plain.position());
        } catch (ScryptKey.WrongPassphrase e) {
            throw new SealException(SealException.Reason.WRONG_PASSPHRASE, e);
        } catch (GeneralSecurityException | IOException e) {
            throw new SealException(SealException.Reason.DAMAGED, e);
        }
    }

    private static AgeHeader header(byte[] sealed, WorkFactor work) throws SealException {
        AgeHeader header = AgeHeader.of(sealed);
        if (!work.accepts(header.workFactor())) {
            throw new SealException(SealException.Reason.UNSUPPORTED, "work factor " + header.workFactor());
        }
        return header;
    }

    private static byte[] seal(byte[] plain, ScryptKey key) {
        var sealed = new ByteArrayOutputStream(plain.length + plain.length / 4096 + 512);
        try (var channel = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(sealed),
                List.of(key::wrap))) {
            channel.write(ByteBuffer.wrap(plain));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e); // Every Java has the ciphers, and memory is no disk.
        }
        return sealed.toByteArray();
    }

    private ScryptKey key(AgeHeader header) {
        ScryptKey known = last;
        if (known != null && known.fits(header)) {
            return known;
        }
        ScryptKey derived = ScryptKey.derive(passphrase, header);
        last = derived;
        return derived;
    }
}
