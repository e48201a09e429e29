/**
 * Safe local files. {@link nl.bloei.storage.WorkbookFile} opens and saves one workbook under a lock;
 * {@link nl.bloei.storage.Shelf} looks along many without opening them; {@link nl.bloei.storage.SettingsFile} and
 * {@link nl.bloei.storage.Log} keep what the program itself remembers, in the folders that
 * {@link nl.bloei.storage.Places} names. What was not saved comes back as {@link nl.bloei.storage.Recovered}, what was saved
 * before stands in {@link nl.bloei.storage.Versions}, copies of sync programs are found by
 * {@link nl.bloei.storage.SyncCopy}, and {@link nl.bloei.storage.Rescue} looks what is left of a damaged file.
 *
 * <p>Inside, three layers: {@code Json}, {@code Fields} and {@code JsonOut} know JSON and nothing of workbooks;
 * {@code WorkbookReader} and {@code WorkbookWriter} know the format of {@code docs/workbook-format.md};
 * {@code SafeWriter}, {@code Backups}, {@code Journal} and {@code Lock} know the disk, through the {@code Disk} whose every
 * call a test can let fail. What a person wrote passes an {@code Envelope} in between.
 */
@NullMarked
package nl.bloei.storage;

import org.jspecify.annotations.NullMarked;
