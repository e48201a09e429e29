package nl.bloei.storage;

/**
 * How the bytes of one open workbook stand on the disk: as they are, or sealed so that nobody reads them without a key.
 * Everything that holds what a person wrote goes through it: the file, its earlier versions and the journal.
 */
interface Envelope {
    /** As they are. */
    Envelope PLAIN = new Envelope() {
        @Override
        public byte[] seal(byte[] document) {
            return document;
        }

        @Override
        public byte[] open(byte[] sealed) {
            return sealed;
        }

        @Override
        public Strip begin() {
            return Strip.PLAIN;
        }

        @Override
        public Strip resume(byte[] head) {
            return Strip.PLAIN;
        }
    };

    /** The bytes of a file for a document. */
    byte[] seal(byte[] document) throws Unfit;

    /** The document in the bytes of a file, all of it, or nothing. */
    byte[] open(byte[] sealed) throws Unfit;

    /** The envelope of the entries of a new journal. */
    Strip begin() throws Unfit;

    /** The envelope of the entries of a journal that begins with this head. */
    Strip resume(byte[] head) throws Unfit;

    /** The envelope of the entries of one journal: each is sealed by itself, and none can take the place of another. */
    interface Strip {
        /** As they are. */
        Strip PLAIN = new Strip() {
            @Override
            public byte[] head() {
                return new byte[0];
            }

            @Override
            public byte[] seal(long sequence, byte[] entry) {
                return entry;
            }

            @Override
            public byte[] open(long sequence, byte[] sealed) {
                return sealed;
            }
        };

        /** What stands at the beginning of the journal to open its entries by, such as a key that is itself sealed. */
        byte[] head();

        /** The bytes of the entry with this number. */
        byte[] seal(long sequence, byte[] entry) throws Unfit;

        /** The entry with this number in these bytes. */
        byte[] open(long sequence, byte[] sealed) throws Unfit;
    }
}
