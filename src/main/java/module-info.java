/** Bloei: a workbook for development conversations that stays on the user's own disk. */
module nl.bloei {
    requires org.jspecify;
}
