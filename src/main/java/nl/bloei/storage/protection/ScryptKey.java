package nl.bloei.storage.protection;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import org.bouncycastle.crypto.generators.SCrypt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;

/**
 * The key that scrypt derives from a passphrase and a salt, as the recipient type {@code scrypt} of age v1 says: the slow
 * part of sealing and opening.
 */
final class ScryptKey {
    private static final String TYPE = "scrypt";
    private static final String LABEL = "age-encryption.org/v1/scrypt";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int BLOCK_SIZE = 8;
    private static final int LANES = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AgeHeader header;
    private final byte[] key;

    /** Told apart from every other failure, because here the user can do something. */
    static final class WrongPassphrase extends GeneralSecurityException {
        private static final long serialVersionUID = 1;

        WrongPassphrase(Throwable cause) {
            super(cause);
        }
    }

    private ScryptKey(AgeHeader header, byte[] key) {
        this.header = header;
        this.key = key;
    }

    /** A key with a new salt. Slow. */
    static ScryptKey fresh(Passphrase passphrase, int workFactor) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return derive(passphrase, new AgeHeader(Base64.getEncoder().withoutPadding().encodeToString(salt), workFactor));
    }

    /** The key for a file with this header. Slow. */
    static ScryptKey derive(Passphrase passphrase, AgeHeader header) {
        byte[] label = LABEL.getBytes(StandardCharsets.US_ASCII);
        byte[] salt = Base64.getDecoder().decode(header.salt());
        var labelled = new byte[label.length + salt.length];
        System.arraycopy(label, 0, labelled, 0, label.length);
        System.arraycopy(salt, 0, labelled, label.length, salt.length);
        return new ScryptKey(header, SCrypt.generate(passphrase.bytes(), labelled, 1 << header.workFactor(), BLOCK_SIZE,
                LANES, KEY_BYTES));
    }

    /** Whether it is the key for a file with this header. */
    boolean fits(AgeHeader other) {
        return header.equals(other);
    }

    /** The lines of a header that only this key opens. */
    List<RecipientStanza> wrap(FileKey fileKey) throws GeneralSecurityException {
        byte[] body = new FileKeyEncryptorFactory().newFileKeyEncryptor()
            .getEncryptedFileKey(fileKey, new CipherKey(key))
            .getEncoded();
        return List.of(new Stanza(List.of(header.salt(), String.valueOf(header.workFactor())), body));
    }

    /**
     * The key of the file itself.
     *
     * @param stanzas of a header that {@link AgeHeader} let through: there is exactly one
     */
    FileKey unwrap(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        var sealed = new EncryptedFileKey(stanzas.iterator().next().getBody());
        try {
            return new FileKeyDecryptorFactory().newFileKeyDecryptor().getFileKey(sealed, new CipherKey(key));
        } catch (AEADBadTagException e) {
            throw new WrongPassphrase(e);
        }
    }

    private static final class Stanza implements RecipientStanza {
        private final List<String> arguments;
        private final byte[] body;

        Stanza(List<String> arguments, byte[] body) {
            this.arguments = arguments;
            this.body = body;
        }

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body.clone();
        }
    }
}
